import { delMany, get, keys, set } from 'idb-keyval';
import type { ModelPart } from '../../model-store/manifest.ts';
import { openStore } from '../../shared/open-store.ts';
import type { Listing } from './hub.ts';
import type { RemoteModel } from '../remote-model.ts';

/** A download as it is kept over reloads. */
export interface DownloadRecord {
  version: 1;
  model: RemoteModel;
  /** Missing until the host was asked. */
  listing?: Listing;
  /** Its parts are being removed, or would have been. */
  isCancelled?: true;
  /** The model is listed, and only its lost parts come anew. */
  isMending?: true;
}

/** Which downloads were begun, and which of their parts have arrived. One entry a part: a large model has hundreds. */
export interface DownloadRecords {
  all(): Promise<DownloadRecord[]>;
  get(id: string): Promise<DownloadRecord | undefined>;
  put(record: DownloadRecord): Promise<void>;
  /** For a part whose bytes lie in the part store already. */
  putPart(id: string, part: ModelPart): Promise<void>;
  parts(id: string): Promise<Map<string, ModelPart>>;
  /** The named parts, or the whole record. */
  forget(id: string, partNames?: readonly string[]): Promise<void>;
}

export function createDownloadRecords(): DownloadRecords {
  const store = openStore('airlock-downloads', 'downloads');
  const keysOf = async (prefix: string): Promise<string[]> =>
    (await keys<string>(store)).filter((key) => key.startsWith(prefix));
  const partKey = (id: string, name: string): string => `part/${id}/${name}`;

  async function read<T>(prefix: string): Promise<T[]> {
    const found: T[] = [];
    for (const key of await keysOf(prefix)) {
      const value = await get<T>(key, store);
      if (value !== undefined) found.push(value);
    }
    return found;
  }

  return {
    all: async () => await read<DownloadRecord>('model/'),
    get: async (id) => await get<DownloadRecord>(`model/${id}`, store),
    put: async (record) => await set(`model/${record.model.id}`, record, store),
    putPart: async (id, part) => await set(partKey(id, part.name), part, store),
    parts: async (id) => new Map((await read<ModelPart>(partKey(id, ''))).map((part) => [part.name, part])),
    async forget(id, partNames) {
      const all = partNames?.map((name) => partKey(id, name)) ?? [`model/${id}`, ...(await keysOf(partKey(id, '')))];
      await delMany(all, store);
    },
  };
}
