import { noMarks, withMark, type MarkSum } from './mark-sum.ts';
import { openRecord, sealRecord, type Bytes } from './seal.ts';
import { rootKey } from './store-keys.ts';

/** What the store as a whole is, and what vouches for the list of its conversations. */
export interface Root {
  phase: 'off' | 'turning-on' | 'on' | 'turning-off';
  /** Of the list's pages. Undefined where the root itself did not open: then nothing is vouched for. */
  pages: MarkSum | undefined;
}

export const openRoot: Root = { phase: 'off', pages: noMarks };

/** The root with one page's mark in another's place. */
export function rootWith(root: Root, before: string | undefined, now: string | undefined): Root {
  return { ...root, pages: root.pages && withMark(root.pages, before, now) };
}

/** While encryption is off the root is random bytes, to be compared and no more. */
export async function encodeRoot(root: Root, dataKey: CryptoKey | undefined): Promise<Bytes> {
  return root.phase === 'off' || !dataKey
    ? crypto.getRandomValues(new Uint8Array(16))
    : await sealRecord(dataKey, rootKey, root);
}

export async function decodeRoot(stored: unknown, dataKey: CryptoKey | undefined): Promise<Root> {
  if (!dataKey) return openRoot;
  try {
    return (await openRecord(dataKey, rootKey, stored as Bytes)) as Root;
  } catch {
    // Reading goes on, and says that nothing vouches for it; writing does not.
    return { phase: 'on', pages: undefined };
  }
}
