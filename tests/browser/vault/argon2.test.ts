import { expect, test } from 'vitest';
import { createArgon2, spawnArgon2 } from '../../../src/vault/argon2.ts';

const cost = { memoryKiB: 1024, passes: 1 };
const salt = new Uint8Array(16);

/** Counts the threads that are started. */
function counted(spawn: () => Worker): { spawn: () => Worker; count: () => number } {
  let count = 0;
  return {
    spawn() {
      count += 1;
      return spawn();
    },
    count: () => count,
  };
}

const missing = (): Worker => new Worker('/no-such-thread.js', { type: 'module' });

test('a thread that was started ahead makes one key, and the next key has a thread of its own', async () => {
  const { spawn, count } = counted(spawnArgon2);
  const argon2 = createArgon2(spawn);
  argon2.prepare();
  argon2.prepare();
  expect(count()).toBe(1);
  const first = await argon2.derive('of words', salt, cost);
  expect(count()).toBe(1);
  expect(await argon2.derive('of words', salt, cost)).toEqual(first);
  expect(count()).toBe(2);
});

test('one that could not start ahead fails nobody: the next is started when it is needed', async () => {
  const first = missing();
  const workers = [first];
  const argon2 = createArgon2(() => workers.pop() ?? spawnArgon2());
  argon2.prepare();
  await new Promise((resolve) => first.addEventListener('error', resolve));
  expect(await argon2.derive('of words', salt, cost)).toHaveLength(32);
});

test('one that cannot start at all is said, without a word of what was passed', async () => {
  const error: unknown = await createArgon2(missing)
    .derive('of words', salt, cost)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'KeyNotMade' });
  expect(String(error)).not.toContain('of words');
});
