import { Trouble } from '../shared/errors.ts';

/** An address that is none: `.invalid` never is. web-llm asks for its files under addresses. */
const base = 'https://model.invalid/resolve/main/';

export const modelAddress = base;

export function addressOf(name: string): string {
  return base + name;
}

/**
 * Gives web-llm the model's files where it looks for them, in the browser's caches, without a copy: from here on
 * the caches of this thread are those files, and nothing is fetched. What it asks for that is not there
 * ends in `ModelFileMissing`.
 */
export function handOver(blobs: ReadonlyMap<string, Blob>): void {
  const nameOf = (request: RequestInfo | URL): string =>
    decodeURIComponent(String(request instanceof Request ? request.url : request).slice(base.length));
  const missing = (request: RequestInfo | URL): Promise<never> =>
    Promise.reject(new Trouble('ModelFileMissing', 'asked for by web-llm', { file: nameOf(request) }));
  const cache = {
    async match(request: RequestInfo | URL) {
      const blob = blobs.get(nameOf(request));
      return blob && new Response(blob);
    },
    add: missing,
    keys: async () => [...blobs.keys()].map((name) => new Request(addressOf(name))),
    delete: async () => false,
  };
  Object.defineProperty(self, 'caches', { value: { open: async () => cache }, configurable: true });
  Object.defineProperty(self, 'fetch', { value: missing, configurable: true });
}
