import { Trouble } from '../shared/errors.ts';
import { contextBytes } from './context-shape.ts';
import type { FoundModel } from './copy-in.ts';
import { plainName } from './plain-name.ts';
import { readGguf } from './read-gguf.ts';

/** Where a file does not say how much it reads at once. Every model of the last years reads this much. */
const unknownContextTokens = 2048;
/** As the engine is set: it uses no longer context, and needs this beside weights and context. */
const usedContextTokens = 4096;
const engineBytes = 150_000_000;
/** All the memory that WebAssembly can name with 32 bits: the engine that reads GGUF has no more. */
const engineLimitBytes = 2 ** 32;

/**
 * Looks a GGUF file over: its header, and whether the engine could ever hold it.
 * @throws Trouble `ModelFileCorrupt` with a `fault`, `ModelDoesNotFit`
 */
export async function findGguf(file: File): Promise<FoundModel> {
  const header = await readGguf(file, file.name);
  const contextTokens = header.contextTokens ?? unknownContextTokens;
  const forContext = header.context ? contextBytes(header.context, Math.min(contextTokens, usedContextTokens)) : 0;
  const memoryBytes = file.size + forContext + engineBytes;
  // What is only supposed is no reason to refuse a model: it may fit after all.
  const sureBytes = header.context?.isSure ? memoryBytes : file.size + engineBytes;
  if (sureBytes > engineLimitBytes)
    throw new Trouble('ModelDoesNotFit', `${sureBytes} of ${engineLimitBytes} bytes.`, {
      neededBytes: sureBytes,
      limitBytes: engineLimitBytes,
    });
  const fileName = plainName(file.name, 'model.gguf');
  return {
    files: [{ name: fileName, blob: file }],
    fileName,
    claims: {
      name: header.name ?? file.name.replace(/\.gguf$/i, ''),
      maker: header.author ?? '',
      format: 'gguf',
      quantization: header.quantization ?? '',
      languages: [],
      contextTokens,
      memoryBytes,
      licence: { spdx: header.licence ?? '', text: '' },
    },
    origin: {
      source: 'disk',
      fileName: file.name,
      architecture: header.architecture,
      hasChatTemplate: header.hasChatTemplate,
      saysContext: header.contextTokens !== undefined,
    },
  };
}
