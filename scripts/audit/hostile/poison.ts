import type { Page } from 'playwright-core';

/** The cache in which evil code writes down that it ran. */
const ranIn = 'evil-ran';

/** Puts evil code under these paths of the app's cache, as any script of this site can. Gives the files' paths back. */
export async function poison(page: Page, paths: readonly string[] | 'all'): Promise<readonly string[]> {
  return await page.evaluate(
    async ([wanted, mark]): Promise<readonly string[]> => {
      const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
      const cache = await caches.open(name);
      const all = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      const chosen = wanted === 'all' ? all : wanted;
      const kept = await caches.open('evil-kept');
      for (const path of chosen) {
        const before = await cache.match(path);
        if (before && !(await kept.match(path))) await kept.put(path, before.clone());
        const code = `caches.open(${JSON.stringify(mark)}).then((ran) => ran.put(${JSON.stringify(path)}, new Response('')))`;
        const isPage = path.endsWith('.html');
        const body = isPage ? `<!doctype html><title>evil</title><h1>evil</h1><script>${code}</script>` : code;
        const type = isPage ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
        await cache.put(path, new Response(body, { headers: { 'Content-Type': type } }));
      }
      return chosen;
    },
    [paths, ranIn] as const,
  );
}

/** Puts back what lay there. */
export async function unpoison(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
    const [cache, kept] = [await caches.open(name), await caches.open('evil-kept')];
    for (const request of await kept.keys()) await cache.put(request, (await kept.match(request))!);
    await caches.delete('evil-kept');
  });
}

/** Under which paths evil code ran. */
export async function whatRan(page: Page): Promise<string[]> {
  return await page.evaluate(
    async (mark) => (await (await caches.open(mark)).keys()).map(({ url }) => new URL(url).pathname),
    ranIn,
  );
}
