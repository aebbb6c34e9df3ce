import type { Custody } from '../vault/custody.ts';

/** Calls `work` as soon as conversations can be read, and again whenever they have been unlocked. */
export function whenOpened({ state }: Pick<Custody, 'state'>, work: () => void): void {
  let wasOpen = false;
  const look = (): void => {
    const { phase } = state.get();
    const isOpen = phase !== 'opening' && phase !== 'locked' && phase !== 'locking';
    if (isOpen && !wasOpen) work();
    wasOpen = isOpen;
  };
  state.subscribe(look);
  look();
}
