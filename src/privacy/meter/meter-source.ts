import { askGuard } from '../../egress/hello.ts';
import type { Ledger } from '../../egress/ledger.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import { runCanary } from '../walls/canary.ts';
import type { Keeper } from '../walls/keep-attempts.ts';
import { judgeMeter, type MeterFacts, type MeterView } from './meter.ts';

const canaryEveryMs = 5 * 60_000;
/** A canary older than this is no evidence: the page was asleep, or its timers were. */
const canaryLastsMs = 2 * canaryEveryMs;
const lookEveryMs = 10_000;
const shownCanaries = 20;

/** Gathers what the meter of the chat page needs, and keeps asking: a wall that stood a while ago is no evidence. */
export function createMeter(ledger: Ledger, keeper: Pick<Keeper, 'state' | 'look' | 'check'>): Readable<MeterView> {
  let facts: MeterFacts = {
    guard: 'unknown',
    server: undefined,
    canary: undefined,
    sealedSinceMs: undefined,
    sentCount: 0,
    unexplainedCount: 0,
    keep: keeper.state.get(),
  };
  /** By the page's own clock, which no change of the time of day moves. */
  let sealedAtMs: number | undefined;
  let before = { sent: 0, unexplained: 0 };
  let canaryAt = { pageMs: -Infinity, dayMs: -Infinity };
  let isSending = false;
  const view = createStore<MeterView>({ state: judgeMeter(facts), ledger: ledger.view.get(), canaries: [] });

  function learn(news: Partial<MeterFacts>): void {
    facts = { ...facts, ...news, keep: keeper.state.get() };
    const { sent, unexplained } = ledger.view.get();
    if (facts.guard === 'in-charge' && facts.canary?.policyStands === true && sealedAtMs === undefined) {
      // What came over the network before this moment belongs to a page that was not sealed yet.
      before = { sent, unexplained };
      sealedAtMs = performance.now();
    }
    facts = {
      ...facts,
      sealedSinceMs: sealedAtMs === undefined ? undefined : Date.now() - (performance.now() - sealedAtMs),
      sentCount: sent - before.sent,
      unexplainedCount: unexplained - before.unexplained,
    };
    view.update((current) => ({ ...current, state: judgeMeter(facts), ledger: ledger.view.get() }));
  }

  async function askWhoGuards(): Promise<void> {
    const controller = navigator.serviceWorker?.controller;
    if (!controller) return learn({ guard: 'none' });
    // A second time, for a slow device on which the first question had to start the service worker.
    const hello = (await askGuard(controller)) ?? (await askGuard(controller));
    const isOurs = hello?.build === __AIRLOCK_BUILD__;
    learn({ guard: isOurs ? 'in-charge' : hello ? 'other-build' : 'silent', server: hello?.serverSeal?.state });
  }

  async function sendCanary(): Promise<void> {
    if (isSending) return;
    isSending = true;
    const canary = await runCanary();
    isSending = false;
    canaryAt = { pageMs: performance.now(), dayMs: Date.now() };
    view.update((current) => ({ ...current, canaries: [...current.canaries, canary].slice(-shownCanaries) }));
    learn({ canary });
  }

  function askAll(): void {
    void keeper.check();
    void askWhoGuards();
    void sendCanary();
  }

  function look(): void {
    void keeper.look();
    // The longer of two clocks: one may stand still while the device sleeps, the other may be set back.
    const ageMs = Math.max(performance.now() - canaryAt.pageMs, Date.now() - canaryAt.dayMs);
    const wasSetBack = Date.now() < canaryAt.dayMs - 1000;
    if (ageMs > canaryLastsMs || wasSetBack) learn({ canary: undefined });
    if (ageMs > canaryEveryMs || wasSetBack) askAll();
  }

  ledger.view.subscribe(() => learn({}));
  keeper.state.subscribe(() => learn({}));
  navigator.serviceWorker?.addEventListener('controllerchange', () => void askWhoGuards());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') askAll();
  });
  setInterval(() => {
    if (document.visibilityState === 'visible') look();
  }, lookEveryMs);
  look();
  return view;
}
