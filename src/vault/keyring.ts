import { Trouble } from '../shared/errors.ts';
import { createStore, type Store } from '../shared/store.ts';
import { isHeader } from './header.ts';
import type { RawStore } from './raw-store.ts';
import { isOpenRoot, type Root } from './root.ts';
import { isMarkedSealed } from './sealed-mark.ts';
import { contentKinds, headerKey, only, within } from './store-keys.ts';

/** What a screen needs to know of the lock. `locking`: nothing is shown any more, what was begun is still written. */
export type CustodyState =
  | { phase: 'opening' | 'off' | 'locking' | 'unlocked' }
  /** `isOther`: the passphrase's record is not the one that this browser wrote last. */
  | { phase: 'locked'; isOther?: true }
  /** Something is sealed here, and the passphrase's record is missing or none. Nothing is read and nothing written. */
  | { phase: 'altered' }
  | {
      phase: 'turning-on' | 'turning-off';
      doneCount: number;
      totalCount: number;
      /** It has stopped because of this, and can be gone on with. */
      trouble?: Trouble;
    };

/** The data key, as long as this tab may use it. In memory, not to be read by any script. */
export interface Keyring {
  readonly state: Store<CustodyState>;
  /** `isOn`: everything was sealed under this key once. */
  hold(id: string, dataKey: CryptoKey, isOn?: boolean): void;
  drop(): void;
  /**
   * The key for a store with this header and root; undefined for one in the open. What lies in the store decides, not what
   * this tab believes: another tab may have turned encryption on or off. @throws Trouble `VaultLocked`, `VaultHeaderLost`
   */
  keyFor(header: unknown, root: unknown, isToWrite: boolean): Promise<CryptoKey | undefined>;
  /** The root as it may be believed: one of a time before everything was sealed vouches for nothing. */
  believe(root: Root): Root;
}

export function createKeyring(raw: Pick<RawStore, 'read' | 'keys'>): Keyring {
  const state = createStore<CustodyState>({ phase: 'opening' });
  let held: { id: string; dataKey: CryptoKey; isOn: boolean } | undefined;
  /** What was found out about a store without a header, and is true until one is seen. */
  let looksOpen: Promise<boolean> | undefined;
  let isSealedSomewhere: Promise<boolean> | undefined;
  let isWriteWaiting = false;

  /** In the open, as far as a first look tells: it reads one record of each kind. */
  async function firstLook(): Promise<boolean> {
    if (await isMarkedSealed()) return false;
    const found = await raw.read([
      { firstOf: within('page') },
      ...contentKinds.map((kind) => ({ firstOf: within(kind) })),
    ]);
    return found.every(([record], index) => !record || (index > 0 && !(record[1] instanceof Uint8Array)));
  }

  /** Reads everything, once. Nothing is written before it has ended. */
  function lookAtAll(): Promise<boolean> {
    if (isSealedSomewhere) return isSealedSomewhere;
    const looking = import('./upkeep.ts').then(({ hasSealed }) => hasSealed(raw, () => isWriteWaiting));
    isSealedSomewhere = looking;
    looking
      .then(async (isSealed) => {
        if (isSealed && isSealedSomewhere === looking && (await headerNow()) === undefined) close();
      })
      .catch(() => {
        if (isSealedSomewhere === looking) isSealedSomewhere = undefined; // the next write looks again
      });
    return looking;
  }

  /** Another tab may have turned encryption on meanwhile. */
  async function headerNow(): Promise<unknown> {
    return (await raw.read([only(headerKey)]))[0]?.[0]?.[1];
  }

  function close(): void {
    held = looksOpen = isSealedSomewhere = undefined;
    if (state.get().phase !== 'altered') state.set({ phase: 'altered' });
  }

  async function isInTheOpen(root: unknown, isToWrite: boolean): Promise<boolean> {
    looksOpen ??= firstLook().catch((error: unknown) => {
      looksOpen = undefined;
      throw error;
    });
    if (!isOpenRoot(root) || !(await looksOpen)) return false;
    const looking = lookAtAll();
    // A store that was found altered is believed again only once all of it was read again.
    isWriteWaiting ||= isToWrite;
    const isThorough = isToWrite || state.get().phase === 'altered';
    return !isThorough || (!(await looking) && !(await isMarkedSealed()));
  }

  async function checkMark(): Promise<void> {
    const { fitsMark } = await import('./upkeep.ts');
    if (!(await fitsMark(raw)) && state.get().phase === 'locked') state.set({ phase: 'locked', isOther: true });
  }

  return {
    state,
    hold(id, dataKey, isOn = false) {
      held = { id, dataKey, isOn };
    },
    drop() {
      held = undefined;
    },
    async keyFor(header, root, isToWrite) {
      if (header === undefined && (await isInTheOpen(root, isToWrite))) {
        const { phase } = state.get();
        // While it is being turned on there is a key before there is a header.
        if (phase === 'turning-on') return undefined;
        held = undefined;
        if (phase !== 'off') state.set({ phase: 'off' });
        return undefined;
      }
      looksOpen = isSealedSomewhere = undefined;
      const found = header ?? (await headerNow());
      if (!isHeader(found)) {
        close();
        throw new Trouble('VaultHeaderLost', 'Something is sealed here, and there is no header.');
      }
      if (held && found.id === held.id) return held.dataKey;
      held = undefined;
      if (state.get().phase !== 'locked') {
        state.set({ phase: 'locked' });
        checkMark().catch(() => {}); // what cannot be compared is not called altered
      }
      throw new Trouble('VaultLocked', 'This tab has no key for what is stored.');
    },
    believe(root) {
      if (held && root.phase === 'on' && root.pages) held.isOn = true;
      const isOld = held?.isOn === true && root.phase === 'turning-on';
      return isOld ? { ...root, phase: 'on', pages: undefined } : root;
    },
  };
}
