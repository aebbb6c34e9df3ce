import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { importKey, openRecord, sealRecord, type Bytes } from '../../../src/vault/seal.ts';
import type { StoreKey } from '../../../src/vault/store-keys.ts';

let dataKey: CryptoKey;
let otherKey: CryptoKey;
beforeAll(async () => {
  [dataKey, otherKey] = await Promise.all([
    importKey(new Uint8Array(32).fill(1)),
    importKey(new Uint8Array(32).fill(2)),
  ]);
});

const key: StoreKey = ['turn', 'a conversation', 'a turn'];
const storeKey = fc.array(fc.string(), { minLength: 1, maxLength: 3 }).map((parts) => parts as unknown as StoreKey);
const content = fc.record({ mark: fc.string(), value: fc.jsonValue({ maxDepth: 3 }) }).map((made) => plain(made));
const altered = { name: 'VaultAltered' };

/** What JSON makes of it: that is what is kept. */
function plain(made: unknown): unknown {
  return JSON.parse(JSON.stringify(made));
}

test('what was sealed opens as it was', async () => {
  await fc.assert(
    fc.asyncProperty(storeKey, content, async (place, made) => {
      expect(await openRecord(dataKey, place, await sealRecord(dataKey, place, made))).toEqual(made);
    }),
  );
});

test('texts of every script and size open as they were', async () => {
  for (const text of ['', 'ä', '漢字', '👩‍🚀', '\u0000', '\ud800', 'x'.repeat(100_000)]) {
    const sealed = await sealRecord(dataKey, key, { value: text });
    expect(await openRecord(dataKey, key, sealed)).toEqual({ value: text });
  }
});

describe('a sealed record does not open', () => {
  test('when any of its bits was flipped', async () => {
    const sealed = await sealRecord(dataKey, key, { value: 'a secret' });
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = sealed.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(openRecord(dataKey, key, changed), `bit ${bit}`).rejects.toMatchObject(altered);
    }
  });

  test('when it was cut off or made longer', async () => {
    const sealed = await sealRecord(dataKey, key, { value: 'a secret' });
    for (const length of [0, 1, 13, 28, 29, sealed.length - 1])
      await expect(openRecord(dataKey, key, sealed.slice(0, length)), `${length} bytes`).rejects.toMatchObject(altered);
    await expect(openRecord(dataKey, key, new Uint8Array([...sealed, 0]))).rejects.toMatchObject(altered);
  });

  test('in the place of another record', async () => {
    await fc.assert(
      fc.asyncProperty(storeKey, storeKey, content, async (place, other, made) => {
        fc.pre(JSON.stringify(place) !== JSON.stringify(other));
        await expect(openRecord(dataKey, other, await sealRecord(dataKey, place, made))).rejects.toMatchObject(altered);
      }),
    );
  });

  test('where the parts of a place were shifted from one into another', async () => {
    const sealed = await sealRecord(dataKey, ['turn', 'ab', 'c'], {});
    for (const place of [
      ['turn', 'a', 'bc'],
      ['turn', 'abc'],
      ['turn', 'ab', 'c', ''],
      ['turn","ab', 'c'],
    ] as const)
      await expect(openRecord(dataKey, place, sealed)).rejects.toMatchObject(altered);
  });

  test('as a record of another version', async () => {
    const sealed = await sealRecord(dataKey, key, {});
    for (const version of [0, 2, 255]) {
      const changed = sealed.slice();
      changed[0] = version;
      await expect(openRecord(dataKey, key, changed)).rejects.toMatchObject(altered);
    }
  });

  test('under another key', async () => {
    await expect(openRecord(otherKey, key, await sealRecord(dataKey, key, {}))).rejects.toMatchObject(altered);
  });
});

test('the same content is never sealed the same way twice', async () => {
  const nonces = new Set<string>();
  for (let count = 0; count < 1000; count += 1) nonces.add((await sealRecord(dataKey, key, {})).subarray(1, 13).join());
  expect(nonces.size).toBe(1000);
});

test('the length tells little: many lengths of text are one length of record', async () => {
  const lengths = new Map<number, number>();
  for (let length = 0; length < 2000; length += 1) {
    const sealed: Bytes = await sealRecord(dataKey, key, { value: 'x'.repeat(length) });
    const textBytes = length + '{"value":""}'.length;
    expect(sealed.length).toBeLessThanOrEqual(29 + Math.max(256, Math.ceil(textBytes * 1.12)));
    lengths.set(sealed.length, (lengths.get(sealed.length) ?? 0) + 1);
  }
  expect(Math.min(...[...lengths.values()].slice(0, -1))).toBeGreaterThanOrEqual(16);
});
