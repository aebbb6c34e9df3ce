import * as v from 'valibot';
import { Trouble } from '../shared/errors.ts';
import type { ModelFile } from './engine.ts';
import { marksOf, type SpecialToken } from './marks-of.ts';

/** The parts of a model's `mlc-chat-config.json` that we read. web-llm reads more of it. */
const configSchema = v.looseObject({
  context_window_size: v.pipe(v.number(), v.integer()),
  quantization: v.optional(v.string(), ''),
  model_type: v.optional(v.string(), ''),
  conv_template: v.looseObject({
    system_template: v.optional(v.string(), '{system_message}'),
    system_message: v.optional(v.string(), ''),
    roles: v.record(v.string(), v.string()),
    role_templates: v.optional(v.record(v.string(), v.string())),
    seps: v.pipe(v.array(v.string()), v.minLength(1)),
    role_content_sep: v.optional(v.string(), ': '),
    role_empty_sep: v.optional(v.string(), ': '),
    add_role_after_system_message: v.optional(v.boolean(), true),
  }),
});
const weightsSchema = v.looseObject({
  records: v.array(v.looseObject({ dataPath: v.string(), nbytes: v.number() })),
});
const tokenizerSchema = v.looseObject({
  model: v.looseObject({}),
  added_tokens: v.optional(v.array(v.looseObject({ content: v.string(), special: v.optional(v.boolean(), true) })), []),
});

export type MlcConfig = v.InferOutput<typeof configSchema>;
export type ConversationTemplate = MlcConfig['conv_template'];

export interface CheckedFiles {
  blobs: ReadonlyMap<string, Blob>;
  libraryName: string;
  config: MlcConfig;
  /** What the tokenizer takes for more than letters. */
  controlTokens: string[];
}

/**
 * Looks a model's files over before web-llm does, which names no file when one is wrong: is each one there, is it
 * as long as the list of weights says, can the small ones be read.
 * @throws Trouble `ModelFileMissing`, `ModelFileCorrupt`
 */
export async function checkFiles(files: readonly ModelFile[]): Promise<CheckedFiles> {
  const blobs = new Map(files.map(({ name, blob }) => [name, blob]));
  const libraryName = files.find(({ name }) => name.endsWith('.wasm'))?.name;
  if (!libraryName) throw new Trouble('ModelFileMissing', 'no .wasm', { file: 'its library (.wasm)' });
  const config = await read(blobs, 'mlc-chat-config.json', configSchema);
  // web-llm until 0.2.79 asks for the list of weights under its older name.
  const weightsName = blobs.has('tensor-cache.json') ? 'tensor-cache.json' : 'ndarray-cache.json';
  const weights = await read(blobs, blobs.has(weightsName) ? weightsName : 'tensor-cache.json', weightsSchema);
  for (const name of ['tensor-cache.json', 'ndarray-cache.json']) blobs.set(name, blobs.get(weightsName)!);
  for (const { dataPath: file, nbytes } of weights.records) {
    const size = find(blobs, file).size;
    if (size !== nbytes)
      throw new Trouble('ModelFileCorrupt', `${size} bytes of ${nbytes}`, { file, fault: 'refused' });
  }
  // A `tokenizer.model` is no JSON: there the marks that we know by name have to do.
  const hasNames = blobs.has('tokenizer.json') || !blobs.has('tokenizer.model');
  const tokenizer = hasNames ? await read(blobs, 'tokenizer.json', tokenizerSchema) : { added_tokens: [] };
  const special = tokenizer.added_tokens.map(({ content, special: isControl }): SpecialToken => ({
    text: content,
    kind: isControl ? 'control' : 'defined',
  }));
  const controlTokens = marksOf(special, JSON.stringify(config.conv_template));
  return { blobs, libraryName, config, controlTokens };
}

function find(blobs: ReadonlyMap<string, Blob>, file: string): Blob {
  const blob = blobs.get(file);
  if (!blob) throw new Trouble('ModelFileMissing', `no ${file}`, { file });
  return blob;
}

async function read<Schema extends v.GenericSchema>(
  blobs: ReadonlyMap<string, Blob>,
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = await find(blobs, file).text();
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new Trouble('ModelFileCorrupt', String(error), { file, fault: 'refused' }, error);
  }
}
