import { Trouble } from '../shared/errors.ts';
import type { Book } from './book.ts';
import type { VaultInside } from './inside.ts';
import { noMarks } from './mark-sum.ts';
import { recordsVersion } from './records.ts';
import { keptKey, only, rootKey } from './store-keys.ts';

/**
 * A store that cannot be opened, as if nothing were in it: for a backup that is to take its place. The last write of a
 * restore removes all that lies here, and the mark that something is sealed; until then it stays as it is.
 */
export function insideAnew({ raw, book, argon2, tellOfAll }: VaultInside): VaultInside {
  const refuse = async (): Promise<never> => {
    throw new Trouble('VaultHeaderLost', 'Nothing is changed here but by a restore.');
  };
  const blank: Book = {
    async look(ranges) {
      const [root] = await raw.read([only(rootKey)]);
      return {
        root: { version: recordsVersion, phase: 'off', pages: noMarks },
        dataKey: undefined,
        rootSeen: root?.[0]?.[1],
        records: ranges.map(() => []),
      };
    },
    change: refuse,
    settled: async () => {},
  };
  return {
    argon2,
    tellOfAll,
    bringUpToDate: async () => {},
    book: blank,
    raw: {
      ...raw,
      keys: async () => [],
      update: refuse,
      async write(rootSeen, changes) {
        if (!changes.unstage) return await raw.write(rootSeen, changes);
        // All but what was laid aside for this: of what kind it is does not matter.
        const deletes = [IDBKeyRange.upperBound(['staged'], true), IDBKeyRange.lowerBound(['staged', []], true)];
        const puts = [...changes.puts, [keptKey, true] as const];
        const { unmarked } = await import('./upkeep.ts');
        const isWritten = await unmarked(raw, () => raw.write(rootSeen, { ...changes, puts, deletes }));
        await book.look([]); // sets the state
        return isWritten;
      },
    },
  };
}
