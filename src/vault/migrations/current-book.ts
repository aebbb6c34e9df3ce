import { asTrouble, Trouble } from '../../shared/errors.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import type { Book } from '../book.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { RawStore } from '../raw-store.ts';
import { recordsVersion } from '../records.ts';

/** `failed` and `newer`, a store in the form of a later version: everything can be read, and nothing written. */
export type MigrationState =
  | { phase: 'none' }
  | { phase: 'running'; doneCount: number; totalCount: number }
  | { phase: 'newer' }
  | { phase: 'failed'; trouble: Trouble };

/**
 * A book whose changes wait until the store is of this version. Reading does not wait: who reads brings what it gets
 * up to date itself (`upgrade.ts`).
 */
export interface CurrentBook extends Book {
  readonly migration: Readable<MigrationState>;
  /** Resolves when the store is of this version: at once, where it is. Begins again after a failure. */
  bringUpToDate(): Promise<void>;
}

export function createCurrentBook(book: Book, raw: Pick<RawStore, 'keys'>): CurrentBook {
  const migration = createStore<MigrationState>({ phase: 'none' });
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    const onProgress = (doneCount: number, totalCount: number): void =>
      migration.set({ phase: 'running', doneCount, totalCount });
    try {
      const { root } = await book.look([]);
      if (root.version < recordsVersion) {
        const { migrate } = await import('../upkeep.ts');
        await oneAtATime(() => migrate({ book, raw, onProgress }));
      }
      migration.set({ phase: root.version > recordsVersion ? 'newer' : 'none' });
    } catch (error) {
      const trouble = asTrouble(error, 'StorageFailed');
      // Locked in the middle: it goes on after the next unlocking.
      if (trouble.name === 'VaultLocked' || trouble.name === 'VaultHeaderLost') migration.set({ phase: 'none' });
      else {
        const takeBack = async (): Promise<void> => (await import('../upkeep.ts')).putBack({ book, raw });
        await oneAtATime(takeBack).catch(() => {}); // then the copies stay, and the next try goes on from here
        migration.set({ phase: 'failed', trouble });
      }
      throw trouble;
    }
  }

  function bringUpToDate(): Promise<void> {
    running ??= run().finally(() => (running = undefined));
    return running;
  }

  return {
    migration,
    bringUpToDate,
    look: book.look,
    settled: book.settled,
    async change(ranges, work) {
      for (;;) {
        let version = 0;
        await book.change(ranges, async (look) => {
          version = look.root.version;
          return version === recordsVersion ? await work(look) : undefined;
        });
        if (version === recordsVersion) return;
        if (version > recordsVersion) {
          migration.set({ phase: 'newer' });
          throw new Trouble('VaultNewer', `The store is of version ${version}.`);
        }
        const state = migration.get();
        if (state.phase === 'failed') throw state.trouble;
        await bringUpToDate();
      }
    },
  };
}
