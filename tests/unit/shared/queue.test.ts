import { describe, expect, test } from 'vitest';
import { createQueue, type Queue } from '../../../src/shared/queue.ts';

async function read<T>(queue: Queue<T>, signal?: AbortSignal, into: T[] = []): Promise<T[]> {
  for await (const value of queue.drain(signal)) into.push(value);
  return into;
}

describe('a queue', () => {
  test('gives values in the order in which they were pushed, those before and those during the reading', async () => {
    const queue = createQueue<number>();
    queue.push(1);
    queue.push(2);
    const all = read(queue);
    await Promise.resolve();
    queue.push(3);
    await new Promise((resolve) => setTimeout(resolve));
    queue.push(4);
    queue.close();
    expect(await all).toEqual([1, 2, 3, 4]);
  });

  test('loses nothing that is pushed while the reader is busy', async () => {
    const queue = createQueue<number>();
    const seen: number[] = [];
    queue.push(0);
    for await (const value of queue.drain()) {
      seen.push(value);
      if (value < 20) queue.push(value + 1);
      else queue.close();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(seen).toEqual(Array.from({ length: 21 }, (_, index) => index));
  });

  test('ends after what is queued when it is closed', async () => {
    const queue = createQueue<number>();
    queue.push(1);
    queue.close();
    expect(await read(queue)).toEqual([1]);
  });

  test('throws after what is queued when it has failed', async () => {
    const queue = createQueue<number>();
    queue.push(1);
    const reason = new Error('broken');
    queue.fail(reason);
    const seen: number[] = [];
    await expect(read(queue, undefined, seen)).rejects.toBe(reason);
    expect(seen).toEqual([1]);
  });

  test('throws to a reader that waits', async () => {
    const queue = createQueue<number>();
    const reading = read(queue);
    await new Promise((resolve) => setTimeout(resolve));
    queue.fail(new Error('broken'));
    await expect(reading).rejects.toThrow('broken');
  });

  test('keeps to its first end', async () => {
    const closed = createQueue<number>();
    closed.close();
    closed.fail(new Error('too late'));
    expect(await read(closed)).toEqual([]);
    const failed = createQueue<number>();
    failed.fail(new Error('first'));
    failed.close();
    await expect(read(failed)).rejects.toThrow('first');
  });
});

describe('an abort', () => {
  test('ends a reader that waits, without an error', async () => {
    const stop = new AbortController();
    const queue = createQueue<number>();
    queue.push(1);
    const reading = read(queue, stop.signal);
    await new Promise((resolve) => setTimeout(resolve));
    stop.abort();
    expect(await reading).toEqual([1]);
  });

  test('leaves the values that are still queued', async () => {
    const stop = new AbortController();
    const queue = createQueue<number>();
    [1, 2, 3].forEach((value) => queue.push(value));
    const seen: number[] = [];
    for await (const value of queue.drain(stop.signal)) {
      seen.push(value);
      if (value === 2) stop.abort();
    }
    expect(seen).toEqual([1, 2]);
  });

  test('that came before the reading gives nothing', async () => {
    const queue = createQueue<number>();
    queue.push(1);
    expect(await read(queue, AbortSignal.abort())).toEqual([]);
  });
});
