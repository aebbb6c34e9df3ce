import { createStore, type Readable } from '../../shared/store.ts';

/** How many conversations there are before installing is spoken of: by then there is something to lose. */
const leastConversations = 3;

const key = 'airlock-install-hint';

/** Whether installing may still be spoken of. One answer for good. */
export interface InstallHint {
  readonly isWelcome: Readable<boolean>;
  dismiss(): void;
}

export function createInstallHint(storage: Pick<Storage, 'getItem' | 'setItem'>): InstallHint {
  const isWelcome = createStore(storage.getItem(key) === null);
  return {
    isWelcome,
    dismiss() {
      isWelcome.set(false);
      try {
        storage.setItem(key, 'dismissed');
      } catch {
        // A full or forbidden storage: it is said again at the next start.
      }
    },
  };
}

/** Pure. Never in an installed app. */
export function isTimeToHint(facts: { isInstalled: boolean; conversations: number }): boolean {
  return !facts.isInstalled && facts.conversations >= leastConversations;
}
