import type { ParsedAddress } from './parse-address.ts';

type Refused = Extract<ParsedAddress, { kind: 'refused' }>;

/** Why an address was not taken, and what to do instead. */
export function addressWords(refused: Refused): string {
  switch (refused.reason) {
    case 'host':
      return `This page may not reach ${refused.host}, and no setting changes that. Download the file with your browser, then import it from your disk: that works with any model.`;
    case 'empty':
      return 'Type where the model is: owner/name, or the address of a .gguf file.';
    case 'not-an-address':
      return 'This is no address of a model. It looks like owner/name, or like https://huggingface.co/owner/name.';
    case 'not-secure':
      return 'This address begins with http, so anybody on the way could change the file. Use its https address.';
    case 'needs-file':
      return 'Say which: the name of a .gguf file in there, or the address of the .wasm library that runs it on a graphics card.';
    case 'not-gguf':
      return 'Only files with a plain name that ends in .gguf, at the top of their repository, can be fetched from here.';
    case 'not-a-library':
      return 'The library’s address ends in .wasm and begins with https.';
  }
}
