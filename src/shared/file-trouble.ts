import { Trouble } from './errors.ts';

/** What can be wrong with a model's files that somebody brings. The words are in `shared/error-words.ts`. */
export type FileFault =
  | 'not-gguf'
  | 'version'
  | 'newer-version'
  | 'big-endian'
  | 'pointer'
  | 'web-page'
  | 'archive'
  | 'safetensors'
  | 'image-part'
  | 'adapter'
  | 'imatrix'
  | 'vocab-only'
  | 'search-model'
  | 'image-model'
  | 'audio-model'
  | 'not-chat'
  | 'unknown-kind'
  | 'cut-off'
  | 'header'
  | 'split'
  | 'unreadable'
  | 'no-model'
  | 'several-models'
  | 'several-libraries'
  | 'not-library'
  | 'not-json'
  | 'other-size'
  | 'altered'
  | 'too-many'
  | 'other-bytes'
  | 'replaced';

/** @param kind what the file is, as it says itself */
export function fileTrouble(fault: FileFault, file: string, message: string, kind = ''): Trouble {
  return new Trouble('ModelFileCorrupt', message, { file, fault, ...(kind && { kind }) });
}
