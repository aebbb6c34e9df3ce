/** Under which keys the vault keeps its records. They stay readable when the records are sealed, so no text goes in here. */
export type StoreKey = readonly [string, ...string[]];

/** Holds the data key, wrapped. There is none while encryption is off. */
export const headerKey: StoreKey = ['vault'];
/** Changes with every write, and vouches for all conversations (`root.ts`). */
export const rootKey: StoreKey = ['root'];
export const triesKey: StoreKey = ['tries'];

export function conversationKey(id: string): StoreKey {
  return ['conversation', id];
}

export function turnKey(conversationId: string, turnId: string): StoreKey {
  return ['turn', conversationId, turnId];
}

/** A page of the search index. */
export function searchKey(number: number): StoreKey {
  return ['search', String(number).padStart(6, '0')];
}

/** Array keys sort after every string, so an empty array is an upper bound for any id. */
const after: IDBValidKey = [];

export function within(...prefix: StoreKey): IDBKeyRange {
  return IDBKeyRange.bound([...prefix], [...prefix, after]);
}

export function only(key: StoreKey): IDBKeyRange {
  return IDBKeyRange.only([...key]);
}
