import { expect, test } from 'vitest';
import { loadOnFewerThreads } from '../../../src/engines/fewer-threads.ts';
import { Trouble, type TroubleName } from '../../../src/shared/errors.ts';

/** A load that fails with `name` while it has more than one thread. @returns the threads of each try */
async function tries(
  threads: number,
  name: TroubleName,
  failsAlone = false,
): Promise<{ asked: number[]; ended: string }> {
  const asked: number[] = [];
  const ended = await loadOnFewerThreads(
    async (request) => {
      asked.push(request.threads);
      if (request.threads > 1 || failsAlone) throw new Trouble(name, 'made up');
      return 'loaded';
    },
    { threads },
  ).catch((error: unknown) => (error as Trouble).name);
  return { asked, ended };
}

test('a load that fails without a reason on several threads is tried once more on one', async () => {
  expect(await tries(3, 'EngineFailed')).toEqual({ asked: [3, 1], ended: 'loaded' });
});

test('once, and only where fewer threads could help', async () => {
  expect(await tries(3, 'EngineFailed', true)).toEqual({ asked: [3, 1], ended: 'EngineFailed' });
  expect(await tries(1, 'EngineFailed', true)).toEqual({ asked: [1], ended: 'EngineFailed' });
  expect(await tries(4, 'ModelFileCorrupt')).toEqual({ asked: [4], ended: 'ModelFileCorrupt' });
  expect(await tries(4, 'ModelDoesNotFit')).toEqual({ asked: [4], ended: 'ModelDoesNotFit' });
});
