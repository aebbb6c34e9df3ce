import { asTrouble, Trouble } from '../shared/errors.ts';
import { convert, type Direction } from './convert.ts';
import { opensAny } from './find-sealed.ts';
import { isMarkedOn, markChange, markHeader, unmarked } from './keep-mark.ts';
import type { Custody, CustodyParts } from './custody.ts';
import { isHeader, unwrapKey, wrapKey, type VaultHeader } from './header.ts';
import { noMarks, toHex } from './mark-sum.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { importKey, type Bytes } from './seal.ts';
import { headerKey, only } from './store-keys.ts';
import { tryOnce } from './tries.ts';

/** What `Custody` does with a passphrase: seldom, and so in a file of its own. */
export type PassphraseWork = Pick<Custody, 'turnOn' | 'unlock' | 'changePassphrase' | 'turnOff' | 'resume'>;

/**
 * @param look sets the state by what is stored
 * @param tellTabs has the other tabs look
 */
export function createPassphraseWork(
  { raw, book, keyring, argon2, bringUpToDate }: CustodyParts,
  look: () => Promise<unknown>,
  tellTabs: () => void,
): PassphraseWork {
  const { state } = keyring;

  async function turnOver(direction: Direction): Promise<void> {
    state.set({ phase: direction, doneCount: 0, totalCount: 0 });
    const isToGoOn = (): boolean => state.get().phase === direction;
    const onProgress = (doneCount: number, totalCount: number): void => {
      if (isToGoOn()) state.set({ phase: direction, doneCount, totalCount });
    };
    try {
      await bringUpToDate();
      // One tab does it; another that was unlocked meanwhile waits, and finds it done.
      const lastStep = (step: () => Promise<void>): Promise<void> =>
        direction === 'turning-off' ? unmarked(raw, step) : step().then(() => markHeader(raw, true));
      const isDone = await oneAtATime(() => convert({ book, raw, direction, isToGoOn, onProgress, lastStep }));
      if (isDone && isToGoOn()) state.set({ phase: 'unlocked' });
      tellTabs();
      await look();
    } catch (error) {
      if (isToGoOn())
        state.set({ phase: direction, doneCount: 0, totalCount: 0, trouble: asTrouble(error, 'StorageFailed') });
    }
  }

  /** The header and the bytes of its data key. The caller overwrites them. */
  async function openHeader(passphrase: string): Promise<{ header: VaultHeader; dataKey: Bytes }> {
    const [stored] = await raw.read([only(headerKey)]);
    const header = stored?.[0]?.[1];
    if (!isHeader(header)) {
      await look();
      throw new Trouble('VaultHeaderLost', 'There is no header to open.');
    }
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

  return {
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
      await markHeader(raw, false);
      tellTabs();
      await turnOver('turning-on');
    },

    async unlock(passphrase) {
      const { header, dataKey } = await openHeader(passphrase);
      const key = await importKey(dataKey).finally(() => dataKey.fill(0));
      keyring.hold(header.id, key, await isMarkedOn());
      const { root } = await book.look([]);
      if (root.pages) await markHeader(raw, root.phase === 'on');
      else if (!(await opensAny(raw, key))) {
        keyring.drop();
        state.set({ phase: 'locked', isOther: true });
        throw new Trouble('VaultHeaderLost', 'This header belongs to nothing that is kept here.');
      }
      if (root.phase === 'turning-on' || root.phase === 'turning-off') void turnOver(root.phase);
      else state.set({ phase: root.phase === 'off' ? 'off' : 'unlocked' });
    },

    async changePassphrase(current, next) {
      const { header, dataKey } = await openHeader(current);
      const renewed = await wrapped(next, header.id, dataKey).finally(() => dataKey.fill(0));
      await markChange(raw, renewed, () =>
        raw.update<VaultHeader>(headerKey, (stored) => (stored?.id === header.id ? renewed : stored)),
      );
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
  };
}
