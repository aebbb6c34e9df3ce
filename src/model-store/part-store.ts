import { writeFile } from '../shared/write-file.ts';

/** Where the bytes of models lie on this device. One part is one file. */
export interface PartStore {
  /** Writes the whole part, or nothing. @throws QuotaExceededError */
  write(modelId: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  read(modelId: string, name: string): Promise<Blob | undefined>;
  remove(modelId: string): Promise<void>;
  /** Every model of which there is a part, whole or not. */
  modelIds(): Promise<string[]>;
}

/** The origin-private file system where it can write from a page; the Cache API elsewhere. */
export async function openPartStore(): Promise<PartStore> {
  return (await canUseFiles()) ? createFileStore() : createCacheStore();
}

async function canUseFiles(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory();
    return typeof FileSystemFileHandle.prototype.createWritable === 'function';
  } catch {
    return false; // an older Safari, or a private window that forbids it
  }
}

/** Files are read where they lie: a Blob from here copies nothing into memory. */
function createFileStore(): PartStore {
  const folder = async (modelId: string, create: boolean): Promise<FileSystemDirectoryHandle> => {
    const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create });
    return await models.getDirectoryHandle(modelId, { create });
  };
  return {
    async write(modelId, name, bytes) {
      await writeFile(await (await folder(modelId, true)).getFileHandle(name, { create: true }), [bytes]);
    },
    async read(modelId, name) {
      try {
        return await (await (await folder(modelId, false)).getFileHandle(name)).getFile();
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    async remove(modelId) {
      try {
        const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
        await models.removeEntry(modelId, { recursive: true });
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
    async modelIds() {
      const ids: string[] = [];
      try {
        const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
        for await (const id of models.keys()) ids.push(id);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
      return ids;
    },
  };
}

function createCacheStore(): PartStore {
  const cacheName = 'airlock-models';
  const address = (modelId: string, name: string): string => `/models/${modelId}/${name}`;
  return {
    async write(modelId, name, bytes) {
      await (await caches.open(cacheName)).put(address(modelId, name), new Response(bytes));
    },
    async read(modelId, name) {
      const stored = await (await caches.open(cacheName)).match(address(modelId, name));
      return await stored?.blob();
    },
    async remove(modelId) {
      const cache = await caches.open(cacheName);
      const mine = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(address(modelId, '')));
      await Promise.all(mine.map((request) => cache.delete(request)));
    },
    async modelIds() {
      const requests = await (await caches.open(cacheName)).keys();
      return [...new Set(requests.map(({ url }) => new URL(url).pathname.split('/')[2] ?? ''))];
    },
  };
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
