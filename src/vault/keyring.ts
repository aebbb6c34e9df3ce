import { Trouble } from '../shared/errors.ts';
import { createStore, type Store } from '../shared/store.ts';
import { parseHeader } from './header.ts';

/** What a screen needs to know of the lock. `locking`: nothing is shown any more, what was begun is still written. */
export type CustodyState =
  | { phase: 'opening' | 'off' | 'locked' | 'locking' | 'unlocked' }
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
  hold(id: string, dataKey: CryptoKey): void;
  drop(): void;
  /**
   * The key for a store with this header; undefined for one without. What lies in the store decides, not what this tab
   * believes: another tab may have turned encryption on or off. @throws Trouble `VaultLocked`, `VaultAltered`
   */
  keyFor(header: unknown): CryptoKey | undefined;
}

export function createKeyring(): Keyring {
  const state = createStore<CustodyState>({ phase: 'opening' });
  let held: { id: string; dataKey: CryptoKey } | undefined;
  return {
    state,
    hold(id, dataKey) {
      held = { id, dataKey };
    },
    drop() {
      held = undefined;
    },
    keyFor(header) {
      const { phase } = state.get();
      if (header === undefined) {
        // While it is being turned on there is a key before there is a header.
        if (phase === 'turning-on') return undefined;
        held = undefined;
        if (phase !== 'off') state.set({ phase: 'off' });
        return undefined;
      }
      if (held && parseHeader(header).id === held.id) return held.dataKey;
      held = undefined;
      if (phase !== 'locked') state.set({ phase: 'locked' });
      throw new Trouble('VaultLocked', 'This tab has no key for what is stored.');
    },
  };
}
