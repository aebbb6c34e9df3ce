import { fileTrouble, type FileFault } from '../shared/file-trouble.ts';
import { numberAt, textAt, type GgufMetadata } from '../shared/gguf/metadata.ts';
import {
  audioArchitectures,
  imageArchitectures,
  knownArchitectures,
  searchArchitectures,
  silentArchitectures,
} from './architectures.ts';
import { oneLine } from './one-line.ts';

/**
 * The architecture of a file that is a chat model in one piece, as far as its metadata say.
 * @throws Trouble `ModelFileCorrupt` for any other kind of file, with the `fault` that says which
 */
export function chatArchitecture(metadata: GgufMetadata, tensorCount: number, fileName: string): string {
  const architecture = oneLine(textAt(metadata, 'general.architecture') ?? '');
  const fault = faultOf(metadata, tensorCount, architecture);
  if (fault)
    throw fileTrouble(fault, fileName, `${architecture || 'No architecture'}, ${tensorCount} tensors.`, architecture);
  return architecture;
}

function faultOf(metadata: GgufMetadata, tensorCount: number, architecture: string): FileFault | undefined {
  // Before all else: the other parts of a split model say nothing more of themselves than this.
  if ((numberAt(metadata, 'split.count') ?? 1) > 1) return 'split';
  const type = textAt(metadata, 'general.type')?.toLowerCase() ?? '';
  const has = (key: string): boolean => metadata.has(key);
  const own = (key: string): number => numberAt(metadata, `${architecture}.${key}`) ?? 0;
  if (type === 'mmproj' || architecture === 'clip') return 'image-part';
  if (/^(?:adapter|control_?vector|lora)$/.test(type) || architecture === 'controlvector' || has('adapter.type'))
    return 'adapter';
  if (type === 'imatrix' || has('imatrix.chunk_count')) return 'imatrix';
  if (type === 'vocab' || (tensorCount === 0 && has('tokenizer.ggml.model'))) return 'vocab-only';
  if (imageArchitectures.has(architecture)) return 'image-model';
  if (audioArchitectures.has(architecture)) return 'audio-model';
  // Some search models share the architecture of chat models: what they do with a whole text tells them apart.
  if (searchArchitectures.has(architecture) || own('pooling_type') > 0) return 'search-model';
  if (silentArchitectures.has(architecture)) return 'not-chat';
  if (tensorCount === 0 || architecture === '') return 'header';
  return knownArchitectures.has(architecture) ? undefined : 'unknown-kind';
}
