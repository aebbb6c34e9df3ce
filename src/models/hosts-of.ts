import type { RemoteSource } from './remote-model.ts';

/** Who is asked when a model is fetched, and for what. */
export interface ContactedHost {
  host: string;
  gives: string;
}

/** The hosts that a source leads to, with those that the first ones send on to. */
export function hostsOf(source: RemoteSource): readonly ContactedHost[] {
  switch (source.kind) {
    case 'mlc-repository':
      return [
        ...hub,
        { host: new URL(source.library).host, gives: 'the program that runs the model on the graphics card' },
      ];
    case 'gguf-repository':
      return hub;
    case 'gguf-address':
      return [{ host: new URL(source.address).host, gives: 'the model’s file' }];
  }
}

const hub: readonly ContactedHost[] = [
  { host: 'huggingface.co', gives: 'the list of files and the small ones' },
  { host: '*.hf.co', gives: 'the large files: Hugging Face’s own delivery hosts' },
];
