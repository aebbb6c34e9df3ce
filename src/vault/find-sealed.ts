import { openRecord, type Bytes } from './seal.ts';
import type { RawRecord, RawStore } from './raw-store.ts';
import { contentKinds, within } from './store-keys.ts';

type Raw = Pick<RawStore, 'read' | 'keys'>;

/** Read in one transaction: few enough to be dropped at once. */
const atOnce = 128;

/** Between two of them, where nobody waits: a page that has just begun has other things to read. */
const pauseMs = 30;

/** Whether any record of the store is sealed. Reads all of them. @throws Trouble `StorageFailed` */
export async function hasSealed(raw: Raw, isAwaited: () => boolean): Promise<boolean> {
  return !(await sealedRecords(raw, isAwaited).next()).done;
}

/** Whether the key opens any record, or nothing is sealed. */
export async function opensAny(raw: Raw, dataKey: CryptoKey): Promise<boolean> {
  let sealedCount = 0;
  for await (const [key, stored] of sealedRecords(raw)) {
    sealedCount += 1;
    const place = key[0] === 'aside' ? key.slice(1) : key;
    for (const one of [key, place as unknown as typeof key])
      if (await openRecord(dataKey, one, stored as Bytes).then(Boolean, () => false)) return true;
  }
  return sealedCount === 0;
}

async function* sealedRecords(raw: Raw, isAwaited: () => boolean = () => true): AsyncGenerator<RawRecord> {
  for (const kind of ['page', ...contentKinds]) {
    const keys = await raw.keys(within(kind));
    for (let at = 0; at < keys.length; at += atOnce) {
      const some = keys.slice(at, at + atOnce);
      const [first, last] = [some[0], some.at(-1)];
      if (!first || !last) break;
      const [records = []] = await raw.read([IDBKeyRange.bound([...first], [...last])]);
      for (const record of records) if (record[1] instanceof Uint8Array) yield record;
      if (some.length === atOnce && !isAwaited()) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
