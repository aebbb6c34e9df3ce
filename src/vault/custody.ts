import { asTrouble, Trouble } from '../shared/errors.ts';
import type { Readable } from '../shared/store.ts';
import type { Argon2 } from './argon2.ts';
import type { Book } from './book.ts';
import type { Direction } from './convert.ts';
import { parseHeader, unwrapKey, wrapKey, type VaultHeader } from './header.ts';
import type { CustodyState, Keyring } from './keyring.ts';
import { noMarks, toHex } from './mark-sum.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { RawStore } from './raw-store.ts';
import { importKey, type Bytes } from './seal.ts';
import { headerKey, only } from './store-keys.ts';
import { tryOnce } from './tries.ts';

/**
 * The passphrase and the lock of what is kept. The key is this tab's own; turning on and off reach all tabs.
 * @throws Trouble `KeyNotMade`, `StorageFull`, `StorageFailed`, from every method that takes a passphrase
 */
export interface Custody {
  readonly state: Readable<CustodyState>;
  /** Seals everything. Resolves when no text is left in the open; what fails on the way is in the state, for `resume`. */
  turnOn(passphrase: string): Promise<void>;
  /** @throws Trouble `WrongPassphrase`, `TooManyTries`, `VaultAltered` */
  unlock(passphrase: string): Promise<void>;
  /** Forgets the key once what `beforeLocking` asked for and the writes that were begun have ended. */
  lock(where: 'everywhere' | 'this tab'): Promise<void>;
  /** Writes the data key's wrapping anew and touches no record. @throws Trouble `WrongPassphrase`, `TooManyTries` */
  changePassphrase(current: string, next: string): Promise<void>;
  /** Takes the seal off everything. @throws Trouble `WrongPassphrase`, `TooManyTries` */
  turnOff(passphrase: string): Promise<void>;
  /** Goes on with turning on or off after a trouble. */
  resume(): Promise<void>;
  /** What still has to be stored before the key goes. It is waited for, but not for ever. */
  beforeLocking(work: () => Promise<void>): void;
}

export interface CustodyParts {
  raw: RawStore;
  book: Book;
  keyring: Keyring;
  argon2: Argon2;
  /** Before anything is sealed: copies that a migration keeps would stay in the open. */
  bringUpToDate: () => Promise<void>;
}

/** After this an answer that does not end is left at what was stored of it last. */
const lockGraceMs = 5000;

export function createCustody({ raw, book, keyring, argon2, bringUpToDate }: CustodyParts): Custody {
  const { state } = keyring;
  const works: (() => Promise<void>)[] = [];
  /** Says that something changed, never what. */
  const tabs = new BroadcastChannel('airlock-custody');
  /** Sets the state by what is stored. What fails is heard of by those who read. */
  const look = (): Promise<unknown> => book.look([]).catch(() => {});
  tabs.addEventListener('message', ({ data }: MessageEvent<'lock' | 'look'>) => {
    if (data === 'lock') void lockHere();
    else void look();
  });
  void look();

  async function turnOver(direction: Direction): Promise<void> {
    state.set({ phase: direction, doneCount: 0, totalCount: 0 });
    const isToGoOn = (): boolean => state.get().phase === direction;
    const onProgress = (doneCount: number, totalCount: number): void => {
      if (isToGoOn()) state.set({ phase: direction, doneCount, totalCount });
    };
    try {
      await bringUpToDate();
      // One tab does it; another that was unlocked meanwhile waits, and finds it done.
      const { convert } = await import('./upkeep.ts');
      const isDone = await oneAtATime(() => convert({ book, raw, direction, isToGoOn, onProgress }));
      if (isDone && isToGoOn()) state.set({ phase: 'unlocked' });
      tabs.postMessage('look');
      await look();
    } catch (error) {
      if (isToGoOn())
        state.set({ phase: direction, doneCount: 0, totalCount: 0, trouble: asTrouble(error, 'StorageFailed') });
    }
  }

  /** The header and the bytes of its data key. The caller overwrites them. */
  async function openHeader(passphrase: string): Promise<{ header: VaultHeader; dataKey: Bytes }> {
    const [stored] = await raw.read([only(headerKey)]);
    const header = parseHeader(stored?.[0]?.[1]);
    const { salt, ...cost } = header.argon2id;
    return await tryOnce(raw, async () => {
      const passphraseKey = await argon2.derive(passphrase, salt, cost);
      const dataKey = await unwrapKey(passphraseKey, header).finally(() => passphraseKey.fill(0));
      return { header, dataKey };
    });
  }

  async function wrapped(passphrase: string, id: string, dataKey: Bytes): Promise<VaultHeader> {
    const cost = await argon2.tune();
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const passphraseKey = await argon2.derive(passphrase, salt, cost);
    return await wrapKey(passphraseKey, { id, argon2id: { ...cost, salt } }, dataKey).finally(() =>
      passphraseKey.fill(0),
    );
  }

  async function lockHere(): Promise<void> {
    const { phase } = state.get();
    if (phase !== 'unlocked' && phase !== 'turning-on' && phase !== 'turning-off') return;
    state.set({ phase: 'locking' });
    const grace = new Promise((resolve) => setTimeout(resolve, lockGraceMs));
    await Promise.race([Promise.allSettled(works.map((work) => work())), grace]);
    await Promise.race([book.settled(), grace]);
    keyring.drop();
    state.set({ phase: 'locked' });
  }

  return {
    state,

    async turnOn(passphrase) {
      await look();
      if (state.get().phase !== 'off') throw new TypeError('There is a passphrase already.');
      await bringUpToDate();
      state.set({ phase: 'turning-on', doneCount: 0, totalCount: 0 });
      const id = toHex(crypto.getRandomValues(new Uint8Array(16)));
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      try {
        const header = await wrapped(passphrase, id, bytes);
        const dataKey = await importKey(bytes);
        keyring.hold(id, dataKey);
        await book.change([], async ({ root }) => {
          if (root.phase !== 'off') throw new Trouble('VaultLocked', 'Another tab has just set a passphrase.');
          return {
            puts: [[headerKey, header]],
            root: { ...root, phase: 'turning-on', pages: noMarks },
            dataKey,
          };
        });
      } catch (error) {
        keyring.drop();
        state.set({ phase: 'opening' });
        await look();
        throw error;
      } finally {
        bytes.fill(0);
      }
      tabs.postMessage('look');
      await turnOver('turning-on');
    },

    async unlock(passphrase) {
      const { header, dataKey } = await openHeader(passphrase);
      keyring.hold(header.id, await importKey(dataKey).finally(() => dataKey.fill(0)));
      const { root } = await book.look([]);
      if (root.phase === 'turning-on' || root.phase === 'turning-off') void turnOver(root.phase);
      else state.set({ phase: root.phase === 'off' ? 'off' : 'unlocked' });
    },

    async lock(where) {
      if (where === 'everywhere') tabs.postMessage('lock');
      await lockHere();
    },

    async changePassphrase(current, next) {
      const { header, dataKey } = await openHeader(current);
      const renewed = await wrapped(next, header.id, dataKey).finally(() => dataKey.fill(0));
      await raw.update<VaultHeader>(headerKey, (stored) => (stored?.id === header.id ? renewed : stored));
    },

    async turnOff(passphrase) {
      (await openHeader(passphrase)).dataKey.fill(0);
      await book.change([], async ({ root }) => ({ root: { ...root, phase: 'turning-off' } }));
      await turnOver('turning-off');
    },

    async resume() {
      const current = state.get();
      if ((current.phase === 'turning-on' || current.phase === 'turning-off') && current.trouble)
        await turnOver(current.phase);
    },

    beforeLocking(work) {
      works.push(work);
    },
  };
}
