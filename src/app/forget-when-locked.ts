import type { Custody } from '../vault/custody.ts';
import type { ConversationModel } from '../vault/records.ts';
import type { ModelKeeper } from './model-keeper.ts';

/**
 * A loaded model keeps the tokens of what it has read. No engine can wipe them, so when the page locks its thread
 * ends, and its memory goes back to the system; the model is loaded again once the page is unlocked.
 */
export function forgetWhenLocked(
  { state }: Pick<Custody, 'state'>,
  { forget, load }: Pick<ModelKeeper, 'forget' | 'load'>,
  wanted: () => Promise<ConversationModel | undefined>,
): void {
  let wasOpen = false;
  let isForgotten = false;
  state.subscribe(() => {
    const { phase } = state.get();
    // While it is locking an answer may still be ending.
    if (phase === 'opening' || phase === 'locking') return;
    const isOpen = phase !== 'locked' && phase !== 'altered';
    if (wasOpen && !isOpen) {
      isForgotten = true;
      void forget();
    } else if (isOpen && isForgotten) {
      isForgotten = false;
      void wanted().then((model) => load(model));
    }
    wasOpen = isOpen;
  });
}
