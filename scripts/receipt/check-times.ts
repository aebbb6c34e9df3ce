import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';
import { check, type Check } from './check-receipt.ts';

/** Nothing of this kind was made before. */
const firstMs = Date.UTC(2025, 0, 1);
/** Clocks of two devices, and one that is set right in between. */
const slackMs = 24 * 60 * 60_000;
/** Threads tell of what they see a moment late. */
const orderSlackMs = 10 * 60_000;
/** Between the receipt's own canary and its last byte the app and the model are hashed. */
const makingMs = 60 * 60_000;

/** Whether what a receipt says can have happened in that order, up to now. */
export function checkTimes(receipt: Receipt, nowMs: number): Check[] {
  const { madeAtMs, span, canaryRuns, selfTest, meter, ledger, model } = receipt;
  const canaryTimes = canaryRuns.map(({ timeMs }) => timeMs);
  const entryTimes = ledger.entries.map(({ timeMs }) => timeMs);
  const { conversation } = span;
  const lastCanaryMs = canaryTimes.at(-1) ?? madeAtMs;
  const all = [
    span.fromMs,
    ...canaryTimes,
    ...(conversation ? [conversation.firstTurnMs, conversation.lastTurnMs] : []),
    selfTest?.timeMs ?? 0,
    meter.sealedSinceMs ?? 0,
    model?.installedAtMs ?? 0,
  ];
  const contactTimes = ledger.head.totals.contacts.flatMap((one) => [one.firstMs, one.lastMs]);
  return [
    check(
      'It was made at a time that can be',
      madeAtMs >= firstMs && madeAtMs <= nowMs + slackMs,
      new Date(madeAtMs).toISOString(),
    ),
    check(
      'Nothing in it is later than it is itself',
      all.every((timeMs) => timeMs <= madeAtMs) &&
        [...entryTimes, ...contactTimes].every((timeMs) => timeMs <= madeAtMs + orderSlackMs),
    ),
    check(
      'Its tests and entries are of its time, one after the other',
      areInOrder(canaryTimes, 0) &&
        areInOrder(entryTimes, orderSlackMs) &&
        canaryTimes.every((timeMs) => timeMs >= span.fromMs) &&
        entryTimes.every((timeMs) => timeMs >= span.fromMs - orderSlackMs) &&
        madeAtMs - lastCanaryMs <= makingMs &&
        (selfTest === null || selfTest.timeMs >= firstMs) &&
        (!conversation ||
          (conversation.firstTurnMs <= conversation.lastTurnMs && conversation.firstTurnMs >= span.fromMs)),
    ),
  ];
}

function areInOrder(times: readonly number[], slack: number): boolean {
  return times.every((timeMs, index) => index === 0 || timeMs >= (times[index - 1] ?? 0) - slack);
}
