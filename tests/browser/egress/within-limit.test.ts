import { promisifyRequest, type UseStore } from 'idb-keyval';
import { expect, test } from 'vitest';
import { withinLimit } from '../../../src/egress/within-limit.ts';
import { openStore } from '../../../src/shared/open-store.ts';

/** Holds the store, so that no other write begins, until it is let go. Resolves when it holds. */
async function hold(store: UseStore): Promise<() => Promise<void>> {
  let isHeld = true;
  let ended: Promise<unknown> = Promise.resolve();
  await store('readwrite', (records) => {
    ended = promisifyRequest(records.transaction);
    const again = (): void => {
      if (isHeld) records.get('anything').addEventListener('success', again);
    };
    again();
    return promisifyRequest(records.get('anything'));
  });
  return async () => {
    isHeld = false;
    await ended;
  };
}

const put = (store: UseStore, key: string): Promise<void> =>
  store('readwrite', (records) => {
    records.put(true, key);
    return promisifyRequest(records.transaction);
  });

const has = async (store: UseStore, key: string): Promise<boolean> =>
  (await store('readonly', (records) => promisifyRequest<unknown>(records.get(key)))) === true;

test('a write that cannot begin is given up, never happens later, and the next one does', async () => {
  const name = `limit-${crypto.randomUUID()}`;
  const other = openStore(name, 'entries');
  const store = withinLimit(openStore(name, 'entries'), 300);
  await put(store, 'before');
  const letGo = await hold(other);
  await expect(put(store, 'late')).rejects.toThrow('did not answer');
  await letGo();
  await put(store, 'after');
  expect(await has(other, 'before')).toBe(true);
  expect(await has(other, 'late')).toBe(false);
  expect(await has(other, 'after')).toBe(true);
});
