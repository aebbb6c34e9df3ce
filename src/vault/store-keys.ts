/** Under which keys the vault keeps its records. They stay readable when the records are sealed, so no text goes in here. */
export type StoreKey = readonly [string, ...string[]];

/** Holds the data key, wrapped. There is none while encryption is off. */
export const headerKey: StoreKey = ['vault'];
/** Changes with every write, and vouches for the pages of the list (`root.ts`). */
export const rootKey: StoreKey = ['root'];
/** The beginning of the list, to be read at once (`front.ts`). */
export const frontKey: StoreKey = ['front'];
export const triesKey: StoreKey = ['tries'];
/** That something has been kept here (`kept-mark.ts`). */
export const keptKey: StoreKey = ['kept'];

export function conversationKey(id: string): StoreKey {
  return ['conversation', id];
}

export function turnKey(conversationId: string, turnId: string): StoreKey {
  return ['turn', conversationId, turnId];
}

/** Where a record waits until all that come with it are there. Nobody reads it; it is sealed for its own place. */
export function stagedKey(key: StoreKey): StoreKey {
  return ['staged', ...key];
}

/** Where a record lies that could not be read when a person accepted the rest (`accept.ts`). */
export function asideKey(key: StoreKey): StoreKey {
  return ['aside', ...key];
}

/** A page of the search index. */
export function searchKey(number: number): StoreKey {
  return ['search', String(number).padStart(6, '0')];
}

/** A place is a conversation, or with a space before it a question there. */
export function draftKey(place: string): StoreKey {
  return ['draft', ...place.split(' ')];
}

/** What another tab has typed in the same place. */
export function otherDraftKey(place: string, tab: string): StoreKey {
  return [...draftKey(place), 'tab', tab];
}

/** An assistant, a template, or what hides one that came with the app. */
export function kitKey(id: string): StoreKey {
  return ['kit', id];
}

/** Where a record is kept as it was, until all are brought up to another version. */
export function copyKey(key: StoreKey): StoreKey {
  return ['before', ...key];
}

/** Ten thousand conversations make pages of about eighty: quick to read all, and to write one. */
const pageCount = 128;

/** The page of the list on which a conversation stands (`pages.ts`): by FNV-1a, so that it is known without looking. */
export function pageKey(conversationId: string): StoreKey {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(conversationId)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ['page', (hash % pageCount).toString(16).padStart(2, '0')];
}

/** What may have text in it: sealed while a passphrase is set, in the open otherwise. A page there is only among the sealed. */
export const contentKinds = ['conversation', 'turn', 'draft', 'kit', 'front', 'search', 'aside', 'before', 'staged'];

/** Array keys sort after every string, so an empty array is an upper bound for any id. */
const after: IDBValidKey = [];

export function within(...prefix: StoreKey): IDBKeyRange {
  return IDBKeyRange.bound([...prefix], [...prefix, after]);
}

export function only(key: StoreKey): IDBKeyRange {
  return IDBKeyRange.only([...key]);
}
