import { policy } from '../../../egress/policy.ts';
import { failed, missing, noWord, worked, type Channel, type Outcome } from '../channel.ts';
import { heard } from './stage.ts';

/** Interfaces that not every browser has, and the type library not yet. */
interface YoungInterfaces {
  WebSocketStream?: new (url: string) => { opened: Promise<unknown>; close(): void };
  WebTransport?: new (url: string) => { ready: Promise<unknown>; closed: Promise<unknown>; close(): void };
}

/** What page and threads can both do. */
export const requestChannels: readonly Channel[] = [
  {
    id: 'fetch',
    code: "fetch('$URL')",
    run: async ({ url }) => succeeded(await fetch(url)),
  },
  {
    id: 'fetch-no-cors',
    code: "fetch('$URL', { mode: 'no-cors' })",
    run: async ({ url }) => succeeded(await fetch(url, { mode: 'no-cors' })),
  },
  {
    id: 'fetch-post',
    code: "fetch('$URL', { method: 'POST', body: secret, keepalive: true })",
    run: async ({ url, secret }) =>
      succeeded(await fetch(url, { method: 'POST', body: secret, keepalive: true, mode: 'no-cors' })),
  },
  {
    id: 'xhr',
    code: "xhr.open('POST', '$URL'); xhr.send(secret)",
    run: async ({ url, secret }) => {
      const request = new XMLHttpRequest();
      const outcome = heard(request);
      request.open('POST', url);
      request.send(secret);
      return await outcome;
    },
  },
  {
    id: 'event-source',
    code: "new EventSource('$URL')",
    run: async ({ url }) => {
      const source = new EventSource(url);
      return await heard(source, 'open').finally(() => source.close());
    },
  },
  {
    id: 'web-socket',
    code: "new WebSocket('$WS', [secret])",
    run: async ({ webSocketUrl, secret }) => {
      const socket = new WebSocket(webSocketUrl, [secret.replaceAll(/\W/g, '-')]);
      return await heard(socket, 'open').finally(() => socket.close());
    },
  },
  {
    id: 'web-socket-stream',
    code: "new WebSocketStream('$WS').opened",
    run: async ({ webSocketUrl }) => {
      const { WebSocketStream: Stream } = globalThis as YoungInterfaces;
      if (!Stream) return missing;
      const stream = new Stream(webSocketUrl);
      return succeeded(await stream.opened.finally(() => close(stream)));
    },
  },
  {
    id: 'web-transport',
    code: "new WebTransport('$HTTPS').ready",
    run: async ({ secureUrl }) => {
      const { WebTransport: Transport } = globalThis as YoungInterfaces;
      if (!Transport) return missing;
      const transport = new Transport(secureUrl);
      transport.closed.catch(() => {}); // it fails together with `ready`, which is heard
      return succeeded(await transport.ready.finally(() => close(transport)));
    },
  },
  {
    id: 'cache-add',
    code: "cache.add('$URL')",
    run: async ({ url }) => {
      const name = 'self-test';
      const cache = await caches.open(name);
      return succeeded(await cache.add(url).finally(() => caches.delete(name)));
    },
  },
  {
    id: 'import',
    code: "import('$URL')",
    run: async ({ url }) => succeeded(await import(/* @vite-ignore */ url)),
  },
  {
    id: 'import-data',
    code: "import('$URL', { with: { type: 'json' } })",
    run: async ({ url }) => succeeded(await import(/* @vite-ignore */ url, { with: { type: 'json' } })),
  },
  {
    id: 'font-face',
    code: "new FontFace('leak', 'url($URL)').load()",
    run: async ({ url }) => {
      if (typeof FontFace === 'undefined') return missing;
      return succeeded(await new FontFace('leak', `url("${url}")`).load());
    },
  },
  {
    id: 'blob-thread',
    code: 'new Worker(URL.createObjectURL(new Blob([\'fetch("$URL")\'])))',
    reportedAs: ['blob', 'blob:'],
    run: async ({ url }) => {
      const script = `fetch(${JSON.stringify(url)}, {mode: 'no-cors'}).then(() => postMessage(1), () => postMessage(0))`;
      const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      return await startThread(() => new Worker(address)).finally(() => URL.revokeObjectURL(address));
    },
  },
];

/** A file of this app that no page and no thread asks for by its address. */
export const ownFile: string = policy.wasmFile;

/** Where a list of addresses is the only wall, a listed one carries the secret all the same. From page and thread alike. */
export const ownFileChannel: Channel = {
  id: 'own-file',
  code: `fetch('${ownFile}', { cache: 'no-store', headers: { 'x-text': '$QUERY' } })`,
  isOwnSite: true,
  run: async ({ query }) => succeeded(await fetch(ownFile, { cache: 'no-store', headers: { 'x-text': query } })),
};

/** Whoever gets here without an exception got through. */
export function succeeded(_value: unknown): Outcome {
  return worked;
}

/** A thread that says anything but 0 runs, and what it was to fetch arrived. */
export async function startThread(start: () => Worker): Promise<Outcome> {
  const thread = start();
  const outcome = Promise.withResolvers<Outcome>();
  thread.addEventListener('message', ({ data }) => outcome.resolve(data === 0 ? noWord : worked));
  thread.addEventListener('error', (event) => {
    event.preventDefault();
    outcome.resolve(failed);
  });
  return await outcome.promise.finally(() => thread.terminate());
}

function close(line: { close(): void }): void {
  try {
    line.close();
  } catch {
    // it never opened
  }
}
