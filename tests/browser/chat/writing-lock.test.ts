import { expect, test } from 'vitest';
import { untilNotWriting, whileWriting } from '../../../src/chat/writing-lock.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function watch(work: Promise<void>): { isOver: boolean } {
  const seen = { isOver: false };
  void work.then(() => (seen.isOver = true));
  return seen;
}

test('an answer that nobody writes is not waited for', async () => {
  await untilNotWriting('nobody');
});

test('an answer that is being written is waited for until it is done', async () => {
  const writing = Promise.withResolvers<string>();
  const done = whileWriting('one', () => writing.promise);
  const waiters = [watch(untilNotWriting('one')), watch(untilNotWriting('one'))];
  await settle();
  expect(waiters).toEqual([{ isOver: false }, { isOver: false }]);
  writing.resolve('written');
  expect(await done).toBe('written');
  await untilNotWriting('one');
  await settle();
  expect(waiters).toEqual([{ isOver: true }, { isOver: true }]);
});

test('an answer whose writing failed is not waited for any longer', async () => {
  await expect(whileWriting('two', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await untilNotWriting('two');
});

test('one answer does not wait for another', async () => {
  const writing = Promise.withResolvers<void>();
  const done = whileWriting('three', () => writing.promise);
  await untilNotWriting('four');
  writing.resolve();
  await done;
});

test('a tab that dies while it writes is not waited for', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { navigator } = frame.contentWindow!;
  // What whileWriting holds in that tab.
  const { held = [] } = await whileWriting('five', () => navigator.locks.query());
  const name = held.map((lock) => lock.name ?? '').find((lock) => lock.includes('five'))!;
  navigator.locks.request(name, () => new Promise(() => {})).catch(() => {}); // it ends with its tab
  await settle();
  const waiter = watch(untilNotWriting('five'));
  await settle();
  expect(waiter.isOver).toBe(false);
  frame.remove();
  await untilNotWriting('five');
});
