import type { RawStore } from './raw-store.ts';
import { only, rootKey } from './store-keys.ts';

/**
 * An empty file that says: something is kept here. It lies beside the database, not in it, and so stays where that alone
 * goes: a browser that cannot open a database may put an empty one in its place, and tells nobody.
 */
const name = 'something-is-kept';

export type StoreFate = 'empty' | 'kept' | 'lost';

/** What became of the store: `lost`, where the mark is there and nothing else. Leaves the mark where something is kept. */
export async function findFate({ keys }: Pick<RawStore, 'keys'>): Promise<StoreFate> {
  const isKept = (await keys(only(rootKey))).length > 0;
  const folder = await navigator.storage.getDirectory();
  if (!isKept)
    return await folder.getFileHandle(name).then(
      () => 'lost',
      () => 'empty',
    );
  await folder.getFileHandle(name, { create: true });
  return 'kept';
}

/** Once a person knows of it. */
export async function removeKeptMark(): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry(name).catch(() => {}); // not there is what was wanted
}
