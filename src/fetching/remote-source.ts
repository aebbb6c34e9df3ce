/** Where the files of a model are. `revision` is a commit where it is known; a branch is resolved to a commit before the first file. */
export type RemoteSource =
  | { kind: 'mlc-repository'; repository: string; revision: string; library: string }
  | { kind: 'gguf-repository'; repository: string; revision: string; fileName: string }
  | { kind: 'gguf-address'; address: string };

/** A file of a model as the app's own list has it. */
export interface PublishedFile {
  name: string;
  sizeBytes: number;
  sha256: string;
}
