import { expect, test } from 'vitest';
import { createStore } from '../../../src/shared/store.ts';

test('a store tells its readers of a change, after it, and of no change that is none', () => {
  const store = createStore(1);
  const seen: number[] = [];
  const unsubscribe = store.subscribe(() => seen.push(store.get()));
  store.set(2);
  store.set(2);
  store.update((value) => value + 1);
  unsubscribe();
  store.set(9);
  expect(seen).toEqual([2, 3]);
  expect(store.get()).toBe(9);
});
