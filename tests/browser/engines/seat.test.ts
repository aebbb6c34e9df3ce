import { expect, onTestFinished, test, vi } from 'vitest';
import { createEngineSeat, type EngineSeat } from '../../../src/engines/seat.ts';

/** A tab, as far as locks go: they belong to its own document, and end with it. */
interface Tab {
  seat: EngineSeat;
  close(): void;
}

function openTab(): Tab {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const seat = createEngineSeat(frame.contentWindow!.navigator.locks);
  const close = (): void => frame.remove();
  onTestFinished(close);
  return { seat, close };
}

const untilHolds = (...tabs: [Tab, boolean][]): Promise<void> =>
  vi.waitFor(() => expect(tabs.map(([{ seat }]) => seat.isHeld.get())).toEqual(tabs.map(([, isHeld]) => isHeld)), {
    timeout: 3000,
  });

/** The second only when the first has the seat: which of two requests comes first is the browser's to say. */
async function openTwoTabs(): Promise<[Tab, Tab]> {
  const first = openTab();
  await untilHolds([first, true]);
  return [first, openTab()];
}

/** Long enough for every message between locks to have arrived. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

test('the first tab has the seat, and the second waits', async () => {
  const [first, second] = await openTwoTabs();
  await settle();
  await untilHolds([first, true], [second, false]);
});

test('a tab that dies leaves the seat to the one that waits', async () => {
  const [first, second] = await openTwoTabs();
  await settle();
  first.close();
  await untilHolds([second, true]);
});

test('a tab that takes the seat has it, and the other knows that it has it no more', async () => {
  const [first, second] = await openTwoTabs();
  second.seat.take();
  await untilHolds([first, false], [second, true]);
  await settle();
  await untilHolds([first, false], [second, true]);
});

test('a tab that lost the seat gets it back when the taker dies', async () => {
  const [first, second] = await openTwoTabs();
  second.seat.take();
  await untilHolds([first, false], [second, true]);
  second.close();
  await untilHolds([first, true]);
});

test('two tabs can take the seat from each other again and again', async () => {
  const [first, second] = await openTwoTabs();
  for (let round = 0; round < 5; round += 1) {
    second.seat.take();
    await untilHolds([first, false], [second, true]);
    first.seat.take();
    await untilHolds([first, true], [second, false]);
  }
  first.close();
  await untilHolds([second, true]);
});

test('a reader is told of each change', async () => {
  const [first, second] = await openTwoTabs();
  const seen: boolean[] = [];
  first.seat.isHeld.subscribe(() => seen.push(first.seat.isHeld.get()));
  second.seat.take();
  await untilHolds([first, false], [second, true]);
  second.close();
  await untilHolds([first, true]);
  expect(seen).toEqual([false, true]);
});

test('a tab that takes the seat twice, as with a double click, has it', async () => {
  const [first, second] = await openTwoTabs();
  second.seat.take();
  second.seat.take();
  await settle();
  await untilHolds([first, false], [second, true]);
});

test('a tab that takes the seat that it has, keeps it', async () => {
  const first = openTab();
  await untilHolds([first, true]);
  first.seat.take();
  await settle();
  await untilHolds([first, true]);
});
