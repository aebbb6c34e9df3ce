import { open, type Changes, type Look } from './book.ts';
import { sealedIfOn } from './loose.ts';
import type { RawRecord } from './raw-store.ts';
import { within } from './store-keys.ts';

/** All loose records of one kind, turned over. For the write with which the turning ends: until then both forms are read. */
export async function turnLoose(
  look: Look,
  kind: string,
  records: readonly RawRecord[],
  isToSeal: boolean,
): Promise<Required<Pick<Changes, 'puts' | 'deletes'>>> {
  if (isToSeal) {
    const bare = records.filter(([, stored]) => !(stored instanceof Uint8Array));
    return { puts: await Promise.all(bare.map((record) => sealedIfOn(look, record))), deletes: [] };
  }
  const opened = await Promise.all(records.map((record) => open(look, record)));
  return {
    deletes: [within(kind)],
    puts: opened.flatMap((one) => (one ? [[one.key, one.value] as const] : [])),
  };
}
