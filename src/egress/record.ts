import { promisifyRequest } from 'idb-keyval';
import { openStore } from '../shared/open-store.ts';
import { withinLimit } from './within-limit.ts';
import { addToChain, chainStart, checkChain, type ChainEntry, type ChainLink, type ChainState } from './chain.ts';
import type { Attempt } from './ledger.ts';

/** The ledger as it is kept on this device, over reloads, by every tab and by the service worker. */
export interface LedgerRecord {
  /**
   * Keeps attempts, in their order. Resolves when the browser has acknowledged the write: `isContinued` is
   * false when what this page knew to be on record is there no more.
   */
  append(attempts: readonly Attempt[]): Promise<{ isContinued: boolean }>;
  read(): Promise<RecordView>;
  /** Whether what was known from here to be on record is there still. Cheap: reads one link. */
  isContinued(): Promise<boolean>;
  /** The same, and whether the chain holds: hashes every entry. */
  check(): Promise<'whole' | 'lost' | 'changed'>;
  /** Lets go of everything and begins anew: for a record that somebody changed. */
  restart(): Promise<void>;
}

export interface RecordView {
  /** Newest last; the oldest are let go, their number and totals are not. */
  entries: ChainEntry[];
  head: ChainLink;
  chain: ChainState;
}

/** Entries that are kept one by one. What is older is in the totals. */
export const keptEntryCount = 1000;

const lockName = 'airlock-ledger';

/** Twice as long as a page waits before it says that its tries are not on record. */
const answerLimitMs = 20_000;

export function createLedgerRecord(): LedgerRecord {
  const run = withinLimit(openStore('airlock-ledger', 'entries'), answerLimitMs);
  /** How far the record had come when it was last seen from here. */
  let knownSequence = 0;

  async function readAll(): Promise<{ entries: ChainEntry[]; start: ChainLink; head: ChainLink }> {
    return await run('readonly', async (records) => {
      // All three are asked for before the first is awaited: one transaction sees one state.
      const [entries, start, head] = [records.getAll(entryKeys()), records.get('start'), records.get('head')];
      return {
        entries: await promisifyRequest<ChainEntry[]>(entries),
        start: (await promisifyRequest<ChainLink | undefined>(start)) ?? chainStart,
        head: (await promisifyRequest<ChainLink | undefined>(head)) ?? chainStart,
      };
    });
  }

  return {
    async append(attempts) {
      // Hashing is not a part of a transaction, so a lock keeps two writers apart.
      return await navigator.locks.request(lockName, async () => {
        const before = await run('readonly', (records) => promisifyRequest<ChainLink | undefined>(records.get('head')));
        let head = before ?? chainStart;
        const isContinued = head.sequence >= knownSequence;
        const added: ChainEntry[] = [];
        for (const attempt of attempts) {
          const entry = await addToChain(attempt, head);
          added.push(entry);
          head = linkOf(entry);
        }
        await run('readwrite', (records) => {
          for (const entry of added) records.put(entry, entry.sequence);
          records.put(head, 'head');
          letGoOfOldest(records, head.sequence - keptEntryCount);
          return promisifyRequest(records.transaction);
        });
        knownSequence = head.sequence;
        return { isContinued };
      });
    },

    async read() {
      const { entries, start, head } = await readAll();
      return { entries, head, chain: await checkChain(entries, start, head) };
    },

    async isContinued() {
      const head = await run('readonly', (records) => promisifyRequest<ChainLink | undefined>(records.get('head')));
      return (head ?? chainStart).sequence >= knownSequence;
    },

    async check() {
      const { entries, start, head } = await readAll();
      if (head.sequence < knownSequence) return 'lost';
      knownSequence = head.sequence;
      return (await checkChain(entries, start, head)).isIntact ? 'whole' : 'changed';
    },

    async restart() {
      await navigator.locks.request(lockName, async () => {
        await run('readwrite', (records) => {
          records.clear();
          return promisifyRequest(records.transaction);
        });
        knownSequence = 0;
      });
    },
  };
}

/** Entries are kept under their number; the two links under words, which sort after every number. */
const entryKeys = (): IDBKeyRange => IDBKeyRange.bound(1, Infinity);

function linkOf({ sequence, hash, totals }: ChainEntry): ChainLink {
  return { sequence, hash, totals };
}

/** Lets go of the entries up to `last`; the chain then starts after it. */
function letGoOfOldest(records: IDBObjectStore, last: number): void {
  if (last < 1) return;
  const asked = records.get(last) as IDBRequest<ChainEntry | undefined>;
  asked.addEventListener('success', () => {
    if (!asked.result) return;
    records.put(linkOf(asked.result), 'start');
    records.delete(IDBKeyRange.upperBound(last));
  });
}
