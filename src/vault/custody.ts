import type { Readable } from '../shared/store.ts';
import type { Argon2 } from './argon2.ts';
import type { Book } from './book.ts';
import type { CustodyState, Keyring } from './keyring.ts';
import type { PassphraseWork } from './passphrase-work.ts';
import type { RawStore } from './raw-store.ts';

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

export function createCustody(parts: CustodyParts): Custody {
  const { book, keyring, argon2 } = parts;
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
  // What unlocking needs comes while the passphrase is typed; what does not come is said then.
  const getReady = (): void => {
    if (state.get().phase !== 'locked') return;
    import('./upkeep.ts').catch(() => {});
    argon2.prepare();
  };
  state.subscribe(getReady);
  void look();

  const withPassphrase = async (): Promise<PassphraseWork> =>
    (await import('./upkeep.ts')).createPassphraseWork(parts, look, () => tabs.postMessage('look'));

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

    turnOn: async (passphrase) => await (await withPassphrase()).turnOn(passphrase),
    unlock: async (passphrase) => await (await withPassphrase()).unlock(passphrase),
    changePassphrase: async (current, next) => await (await withPassphrase()).changePassphrase(current, next),
    turnOff: async (passphrase) => await (await withPassphrase()).turnOff(passphrase),
    resume: async () => await (await withPassphrase()).resume(),

    async lock(where) {
      if (where === 'everywhere') tabs.postMessage('lock');
      await lockHere();
    },

    beforeLocking(work) {
      works.push(work);
    },
  };
}
