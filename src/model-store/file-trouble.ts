import { Trouble } from '../shared/errors.ts';

/** What can be wrong with a model's files that somebody brings. The words are in `shared/error-words.ts`. */
export type FileFault =
  | 'not-gguf'
  | 'version'
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

export function fileTrouble(fault: FileFault, file: string, message: string): Trouble {
  return new Trouble('ModelFileCorrupt', message, { file, fault });
}
