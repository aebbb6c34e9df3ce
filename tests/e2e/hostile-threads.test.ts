import type { Worker } from '@playwright/test';
import { threadTries } from '../../scripts/audit/hostile/thread-tries.ts';
import { runInThread } from '../../scripts/audit/hostile/run-tries.ts';
import { policy } from '../../src/egress/policy.ts';
import { startRecorder, type Recorder } from '../support/recorder.ts';
import { expect, test } from './sealed-device.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Code that is hostile already, in each of the chat page's threads and in threads that it starts from there. Seen to fail on the
 * build whose guard took a mark of the request for the right to ask: the engine's thread sent its text to the site.
 */

const text = 'amber-otter-2750-secret';
let site: Recorder;
let stranger: Recorder;
test.afterEach(async () => {
  await site?.stop();
  await stranger?.stop();
});

for (const path of policy.chat.threads)
  for (const depth of ['in the thread', 'in a thread within'] as const)
    test(`nothing leaves ${path}: ${depth}`, async ({ device }) => {
      const { page } = await device.open();
      const { origin } = device.server;
      await device.server.stop();
      site = await startRecorder(Number(new URL(origin).port));
      stranger = await startRecorder();
      const started = page.waitForEvent('worker', (worker: Worker) => worker.url().endsWith('#hostile'));
      await page.evaluate((address) => {
        void new Worker(`${address}#hostile`, { type: 'module' });
      }, path);
      const thread = await started;
      const facts = { text, leak: stranger.origin, own: origin, paths: await filesOf(thread) };
      for (const one of Object.values(threadTries)) await runInThread(thread, one, facts, depth !== 'in the thread');
      await page.waitForTimeout(500); // nothing tells when a request that must not come does not come
      expect(stranger.requests).toEqual([]);
      expect(site.requests).toEqual([]);
      await expect(page.locator('[data-meter]')).toHaveAttribute('data-meter', 'sealed');
    });

async function filesOf(thread: Worker): Promise<string[]> {
  return await thread.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
}
