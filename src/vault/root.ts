import { fromHex, noMarks, toHex, withMark, type MarkSum } from './mark-sum.ts';
import { recordsVersion } from './records.ts';
import { openRecord, sealRecord, type Bytes } from './seal.ts';
import { rootKey, type StoreKey } from './store-keys.ts';

/** What the store as a whole is, and what vouches for the list of its conversations. */
export interface Root {
  /** Of the records. Whoever knows an earlier one only cannot open a sealed root of this one, and so writes nothing. */
  version: number;
  phase: 'off' | 'turning-on' | 'on' | 'turning-off';
  /** Of the list's pages. Undefined where the root itself did not open: then nothing is vouched for. */
  pages: MarkSum | undefined;
  /** In version 1 the root vouched for the conversations itself: for those that are on no page yet. */
  unlisted?: MarkSum;
  /** The mark of the list's beginning, as long as that is as the list is (`front.ts`). An earlier app writes none. */
  front?: string | undefined;
}

/** The root with one page's mark in another's place. */
export function rootWith(root: Root, before: string | undefined, now: string | undefined): Root {
  return { ...root, pages: root.pages && withMark(root.pages, before, now) };
}

const randomBytes = 16;
const markBytes = 16;
const longestOpen = 1 + randomBytes + markBytes;
/** Version 1; a later one; with the mark of a front. */
const openLengths = new Set([randomBytes, 1 + randomBytes, longestOpen]);

/** While encryption is off the root is random bytes after its version, and a mark. `nonce`: for the test vectors alone. */
export async function encodeRoot(root: Root, dataKey: CryptoKey | undefined, nonce?: Bytes): Promise<Bytes> {
  const { version, phase, pages, unlisted, front } = root;
  const content = version === 1 ? { phase, conversations: unlisted, pages } : { phase, pages, front };
  if (phase !== 'off' && dataKey) {
    const sealed = await sealRecord(dataKey, placeOf(version), content, nonce);
    return version === 1 ? sealed : new Uint8Array([version, ...sealed]);
  }
  const random = crypto.getRandomValues(new Uint8Array(randomBytes));
  return version === 1 ? random : new Uint8Array([version, ...random, ...fromHex(front ?? '')]);
}

export async function decodeRoot(stored: unknown, dataKey: CryptoKey | undefined): Promise<Root> {
  const version = versionOf(stored);
  if (!dataKey) return { version, phase: 'off', pages: noMarks, front: openFrontMark(stored) };
  try {
    const bytes = version === 1 ? (stored as Bytes) : (stored as Bytes).subarray(1);
    const { phase, pages, conversations, front } = (await openRecord(dataKey, placeOf(version), bytes)) as StoredRoot;
    return version === 1
      ? { version, phase, pages: pages ?? noMarks, unlisted: conversations ?? noMarks }
      : { version, phase, pages, front };
  } catch {
    // Reading goes on, and says that nothing vouches for it; writing does not.
    return { version: Math.max(version, recordsVersion), phase: 'on', pages: undefined };
  }
}

/** Whether a root has the form of one that lies there while no passphrase is set, in any version. None has it too: nothing was written yet. */
export function isOpenRoot(stored: unknown): boolean {
  return (
    stored === undefined || (stored instanceof Uint8Array && !isSealedRoot(stored) && openLengths.has(stored.length))
  );
}

export function isSealedRoot(stored: unknown): boolean {
  return stored instanceof Uint8Array && stored.length > longestOpen;
}

interface StoredRoot {
  phase: Root['phase'];
  /** In version 1 only since its migration has begun. */
  pages: MarkSum | undefined;
  /** Of version 1 alone. */
  conversations: MarkSum | undefined;
  front: string | undefined;
}

/** What stands after the version and the random bytes of a root in the open. */
function openFrontMark(stored: unknown): string | undefined {
  if (!(stored instanceof Uint8Array) || stored.length <= 1 + randomBytes) return undefined;
  return toHex(stored.subarray(1 + randomBytes));
}

/** Version 1 had no mark. Sealed, it began with the format's version, which was 1 as well; in the open it was random. */
function versionOf(stored: unknown): number {
  return stored instanceof Uint8Array && stored.length > randomBytes ? (stored[0] ?? 1) : 1;
}

function placeOf(version: number): StoreKey {
  return version === 1 ? rootKey : [...rootKey, String(version)];
}
