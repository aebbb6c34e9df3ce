import type { ParsedAddress } from './parse-address.ts';
import { words } from './words.ts';

/** Why an address was not taken, and what to do instead. */
export function addressWords(refused: Extract<ParsedAddress, { kind: 'refused' }>): string {
  return refused.reason === 'host' ? words().refusedHost(refused.host) : words().refused[refused.reason];
}
