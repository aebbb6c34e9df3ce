import { privateFolder } from '../shared/browser-storage.ts';
import type { RawStore } from './raw-store.ts';
import { keptKey, only } from './store-keys.ts';

/**
 * Something has been kept here: that is marked by a record, and by an empty file beside the database, which stays where
 * that alone goes. A browser that cannot open a database may put an empty one in its place, and tells nobody.
 */
const fileName = 'something-is-kept';

/** `lost`: the file is here and the record is not. */
export type StoreFate = 'empty' | 'kept' | 'lost';

export async function findFate({ keys }: Pick<RawStore, 'keys'>): Promise<StoreFate> {
  const folder = await privateFolder();
  const isOnRecord = (await keys(only(keptKey))).length > 0;
  if (!folder) return isOnRecord ? 'kept' : 'empty'; // no second place, so a loss cannot be told from a beginning
  if (!isOnRecord)
    return await folder.getFileHandle(fileName).then(
      () => 'lost',
      () => 'empty',
    );
  // It comes after the record, so a crash may have been in between.
  await folder.getFileHandle(fileName, { create: true });
  return 'kept';
}

/** For the first that is ever kept. */
export async function leaveMark(raw: Pick<RawStore, 'keys' | 'update'>): Promise<StoreFate> {
  await raw.update<true>(keptKey, () => true);
  return await findFate(raw);
}

/** Once a person knows of a loss. */
export async function forgetLoss(): Promise<StoreFate> {
  await (await privateFolder())?.removeEntry(fileName).catch(() => {}); // another tab was quicker
  return 'empty';
}
