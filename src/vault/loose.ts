import { seal, type Look } from './book.ts';
import type { RawRecord } from './raw-store.ts';

/** A record that belongs to no conversation's sum, as it is to lie in the store as that is now. Nothing vouches for it. */
export async function sealedIfOn({ root, dataKey }: Look, [key, value]: RawRecord): Promise<RawRecord> {
  return dataKey && root.phase !== 'turning-off' ? (await seal(dataKey, key, { value })).put : [key, value];
}
