import { seal, type Look } from './book.ts';
import type { RawRecord } from './raw-store.ts';

/** Records that were set aside, as they are to lie there: nothing in the open where there is a key. */
export async function keepAside({ dataKey }: Look, records: readonly RawRecord[]): Promise<RawRecord[]> {
  return await Promise.all(
    records.map(async ([key, stored]): Promise<RawRecord> =>
      !dataKey || stored instanceof Uint8Array ? [key, stored] : (await seal(dataKey, key, { value: stored })).put,
    ),
  );
}
