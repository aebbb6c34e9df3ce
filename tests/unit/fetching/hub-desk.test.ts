import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHubDesk, type HubDesk } from '../../../src/fetching/hub-desk.ts';

/** The browser's own `fetch` stands on the other side of the desk; what it is given is what would leave. */
const asked: [string, RequestInit | undefined][] = [];
const consents: string[] = [];
vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
  asked.push([address, init]);
  const response = new Response('x'.repeat(10));
  Object.defineProperty(response, 'url', { value: address });
  return Promise.resolve(response);
});
// Node has no events of a page's policy.
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('removeEventListener', () => {});
afterEach(() => {
  asked.length = 0;
  consents.length = 0;
});

const hub = 'https://hub.test';
const address = `${hub}/a/b/resolve/main/m.gguf`;
const { signal } = new AbortController();

function openDesk(answer: 'yes' | 'no'): HubDesk {
  return createHubDesk({
    known: new Map([['known', { name: 'Known', sizeBytes: 10, source: { kind: 'gguf-address', address } }]]),
    hosts: [{ origin: hub, sends: 'anything', mayQuery: true }],
    hubOrigin: hub,
    librariesOrigin: hub,
    patience: { retryDelaysMs: [], silenceMs: 1000 },
    async consent({ source }) {
      consents.push(JSON.stringify(source));
      await Promise.resolve();
      if (answer === 'no') throw new DOMException('Declined.', 'AbortError');
    },
    onSent: () => {},
  });
}

describe('what a hostile page asks of the desk', () => {
  test.each([
    ['text', 'secret', 5],
    ['text at the end', 0, 'secret'],
    ['an object', { toString: 'secret' }, 5],
    ['a list', ['secret'], 5],
    ['less than nothing', -1, 5],
    ['a fraction', 0.123456789, 5],
    ['backwards', 5, 4],
    ['no number', Number.NaN, 5],
    ['endless', 0, Infinity],
    ['more than can be counted', 2 ** 60, undefined],
  ])('no bytes that are no stretch of the file go into a header: %s', async (_what, startBytes, endBytes) => {
    const desk = openDesk('yes');
    await desk.list({ id: 'known' }, signal);
    const wanted = { startBytes: startBytes as number, endBytes: endBytes as number };
    await expect(desk.open({ id: 'known', fileIndex: 0, wanted, signal })).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  test('a stretch of the file does', async () => {
    const desk = openDesk('yes');
    await desk.list({ id: 'known' }, signal);
    await desk.open({ id: 'known', fileIndex: 0, wanted: { startBytes: 2, endBytes: 5 }, signal });
    expect(asked[0]?.[1]?.headers).toEqual({ Range: 'bytes=2-4' });
  });

  test('nobody is asked before consent, nor for another source than that of the built-in list', async () => {
    const declined = openDesk('no');
    const source = { kind: 'gguf-address', address: `${hub}/secret.gguf` } as const;
    for (const id of ['known', 'other', '__proto__', 'constructor'])
      await expect(declined.list({ id, source }, signal)).rejects.toThrow();
    expect(asked).toEqual([]);
    expect(consents[0]).toBe(JSON.stringify({ kind: 'gguf-address', address }));
    expect(consents.slice(1)).toEqual(Array.from({ length: 3 }, () => JSON.stringify(source)));
  });

  test('consent to one address is none to the next under the same id', async () => {
    const desk = openDesk('yes');
    for (const name of ['one', 'two'])
      await desk.list({ id: 'x', source: { kind: 'gguf-address', address: `${hub}/${name}.gguf` } }, signal);
    expect(consents).toHaveLength(2);
  });

  test.each([
    `${hub}/a?secret`,
    `${hub}/a#secret`,
    `https://secret@hub.test/a`,
    'https://secret.test/a',
    `${hub}/${'a'.repeat(400)}`,
    `${hub}/a b`,
    'data:text/plain,secret',
    7,
    { toString: () => address },
  ])('an address that cannot be shown whole is not even put to the person: %s', async (given) => {
    const source = { kind: 'gguf-address', address: given as string } as const;
    await expect(openDesk('yes').list({ id: 'x', source }, signal)).rejects.toThrow();
    expect(consents).toEqual([]);
    expect(asked).toEqual([]);
  });
});
