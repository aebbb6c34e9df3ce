import { askGuard } from '../egress/hello.ts';
import type { Ledger } from '../egress/ledger.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { runCanary } from './canary.ts';
import { judgeMeter, type MeterFacts, type MeterView } from './meter.ts';

const canaryEveryMs = 5 * 60_000;

/** Gathers what the meter of the chat page needs, and keeps asking: a wall that stood a while ago is no evidence. */
export function createMeter(ledger: Ledger): Readable<MeterView> {
  let facts: MeterFacts = { guard: 'unknown', canary: undefined, sealedSinceMs: undefined, sentCount: 0 };
  let sentBefore = 0;
  const view = createStore<MeterView>({ state: judgeMeter(facts), ledger: ledger.view.get() });
  function learn(news: Partial<MeterFacts>): void {
    facts = { ...facts, ...news };
    const isSealed = facts.guard === 'in-charge' && facts.canary?.policyStands === true;
    if (isSealed && facts.sealedSinceMs === undefined) {
      // What came over the network before this moment belongs to a page that was not sealed yet.
      sentBefore = ledger.view.get().sent;
      facts = { ...facts, sealedSinceMs: Date.now() };
    }
    facts = { ...facts, sentCount: ledger.view.get().sent - sentBefore };
    view.set({ state: judgeMeter(facts), ledger: ledger.view.get() });
  }

  async function askWhoGuards(): Promise<void> {
    const controller = navigator.serviceWorker?.controller;
    if (!controller) return learn({ guard: 'none' });
    const hello = await askGuard(controller);
    learn({ guard: hello?.build === __AIRLOCK_BUILD__ ? 'in-charge' : 'other-build' });
  }
  async function sendCanary(): Promise<void> {
    learn({ canary: await runCanary() });
  }

  ledger.view.subscribe(() => learn({}));
  navigator.serviceWorker?.addEventListener('controllerchange', () => void askWhoGuards());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendCanary();
  });
  setInterval(() => void sendCanary(), canaryEveryMs);
  void askWhoGuards();
  void sendCanary();
  return view;
}
