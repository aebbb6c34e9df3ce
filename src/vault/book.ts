import { Trouble } from '../shared/errors.ts';
import { inTurn } from './in-turn.ts';
import type { Keyring } from './keyring.ts';
import { isLegible } from './legible.ts';
import { createMark, type MarkSum } from './mark-sum.ts';
import { isSameBytes, type RawRange, type RawRecord, type RawStore } from './raw-store.ts';
import type { Conversation } from './records.ts';
import { decodeRoot, encodeRoot, type Root } from './root.ts';
import { openRecord, sealRecord, type Bytes } from './seal.ts';
import { headerKey, only, rootKey, type StoreKey } from './store-keys.ts';

/** What the store held at one moment. */
export interface Look {
  root: Root;
  dataKey: CryptoKey | undefined;
  /** The root as it lay there: as long as it does, nobody has written. */
  rootSeen: unknown;
  /** The records of each range that was asked for, as they lie there. */
  records: RawRecord[][];
}

export interface Changes {
  puts?: readonly RawRecord[];
  deletes?: readonly (StoreKey | IDBKeyRange)[];
  root?: Root;
  /** How conversations change on the list. Who writes their records without a word of it has its beginning forgotten. */
  listed?: readonly Listed[];
  /** The key for the root, where the change brings a new one. */
  dataKey?: CryptoKey;
}

/** A conversation as the list has it from now on; undefined where it goes from there. */
export interface Listed {
  id: string;
  value: Conversation | undefined;
}

/** A record that opened. `mark` and `turns` only where it was sealed. */
export interface Opened<T> {
  key: StoreKey;
  value: T;
  mark?: string;
  turns?: MarkSum;
}

/**
 * Reads and writes records, sealed or not, as the store is at that moment. WebCrypto does not work inside a transaction
 * of IndexedDB, so a change reads, thinks, and writes if nobody wrote in between; else it begins again.
 * @throws Trouble `VaultLocked`, `VaultHeaderLost`, `VaultAltered`, `StorageFull`, `StorageFailed`
 */
export interface Book {
  look(ranges: readonly RawRange[]): Promise<Look>;
  /** `work` may be called several times. What comes before is written before; undefined changes nothing. */
  change(ranges: readonly RawRange[], work: (look: Look) => Promise<Changes | undefined>): Promise<void>;
  /** Resolves when the changes that were begun have ended. */
  settled(): Promise<void>;
}

export function createBook(raw: RawStore, { keyFor, believe }: Pick<Keyring, 'keyFor' | 'believe'>): Book {
  let last: Promise<unknown> = Promise.resolve();

  async function seen(ranges: readonly RawRange[], isToWrite = false): Promise<Look> {
    const [header, root, ...records] = await raw.read([only(headerKey), only(rootKey), ...ranges]);
    const rootSeen = root?.[0]?.[1];
    const dataKey = await keyFor(header?.[0]?.[1], rootSeen, isToWrite);
    return { root: believe(await decodeRoot(rootSeen, dataKey)), dataKey, records, rootSeen };
  }

  async function change(
    ranges: readonly RawRange[],
    work: (look: Look) => Promise<Changes | undefined>,
  ): Promise<void> {
    for (;;) {
      const look = await seen(ranges, true);
      const changes = await work(look);
      if (!changes) return;
      const root = changes.root ?? look.root;
      if (!root.pages) throw new Trouble('VaultAltered', 'The root did not open, so nothing can be added to it.');
      const rootBytes = await encodeRoot(root, changes.dataKey ?? look.dataKey);
      const puts: RawRecord[] = [...(changes.puts ?? []), [rootKey, rootBytes]];
      if (await raw.write(look.rootSeen, { puts, deletes: changes.deletes ?? [] })) return;
    }
  }

  return {
    look: (ranges) => seen(ranges),
    change(ranges, work) {
      const changed = last.then(() => inTurn(() => change(ranges, work)));
      last = changed.catch(() => {}); // the caller hears of it
      return changed;
    },
    settled: async () => void (await last),
  };
}

/** Seals a record with a new mark. */
export async function seal(
  dataKey: CryptoKey,
  key: StoreKey,
  content: { value: unknown; turns?: MarkSum },
): Promise<{ put: RawRecord; mark: string }> {
  const mark = createMark();
  return { put: [key, await sealRecord(dataKey, key, { mark, ...content })], mark };
}

/** What was opened under a key, and from which bytes: a list is read again with every write. It goes when the key goes. */
const openedBefore = new WeakMap<CryptoKey, Map<string, { stored: Bytes; opened: unknown }>>();

/** The same as `open`, for records of which a list has many: those that are as they were are not opened anew. */
export async function openAgain<T>(look: Look, records: readonly RawRecord[]): Promise<Opened<T>[]> {
  const before =
    (look.dataKey && openedBefore.get(look.dataKey)) ?? new Map<string, { stored: Bytes; opened: unknown }>();
  const now: typeof before = new Map();
  const all = await Promise.all(
    records.map(async (record) => {
      const [key, stored] = record;
      const name = key.join(' ');
      const known = before.get(name);
      const opened =
        known && isSameBytes(known.stored, stored) ? (known.opened as Opened<T>) : await open<T>(look, record);
      if (opened && stored instanceof Uint8Array) now.set(name, { stored: stored as Bytes, opened });
      return opened;
    }),
  );
  if (look.dataKey) openedBefore.set(look.dataKey, now);
  return all.filter((record) => record !== undefined);
}

/** Undefined for a record that is not what it should be: changed, of another shape, or in the open where all is sealed. */
export async function open<T>({ root, dataKey }: Look, record: RawRecord | undefined): Promise<Opened<T> | undefined> {
  if (!record) return undefined;
  const [key, stored] = record;
  if (!(stored instanceof Uint8Array))
    return root.phase === 'on' || !isLegible(key, stored) ? undefined : { key, value: stored as T };
  if (!dataKey) return undefined;
  try {
    const content = (await openRecord(dataKey, key, stored as Bytes)) as { mark: string; turns?: MarkSum; value: T };
    return isLegible(key, content.value) ? { key, ...content } : undefined;
  } catch {
    return undefined;
  }
}

export async function openAll<T>(look: Look, records: readonly RawRecord[]): Promise<Opened<T>[]> {
  const opened = await Promise.all(records.map((record) => open<T>(look, record)));
  return opened.filter((record) => record !== undefined);
}
