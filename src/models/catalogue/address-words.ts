import { exampleAddress, type ParsedAddress } from './parse-address.ts';
import { words } from './words.ts';

/** Why an address was not taken, and what to do instead. */
export function addressWords(found: Extract<ParsedAddress, { kind: 'refused' }>): string {
  const { refused, refusedHost, notAnAddress } = words();
  if (found.reason === 'host') return refusedHost(found.host);
  return found.reason === 'not-an-address' ? notAnAddress(exampleAddress) : refused[found.reason];
}
