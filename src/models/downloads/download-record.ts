import { delMany, get, keys, set } from 'idb-keyval';
import * as v from 'valibot';
import type { RemoteSource } from '../../fetching/remote-source.ts';
import type { ModelPart } from '../../model-store/manifest.ts';
import { openStore } from '../../shared/open-store.ts';
import type { RemoteModel } from '../remote-model.ts';

/**
 * A download as it is kept over reloads. Whatever can write into this site's storage can write such a record, so nothing
 * of it becomes an address: the frame that fetches knows the built-in list by `id`, and shows any other `source`
 * to the person again, in each visit.
 */
export interface DownloadRecord {
  /** 1 held addresses, too, which are passed over. */
  version: 1 | 2;
  model: RemoteModel;
  /** What the host said there is, when it was last asked: its parts belong to these files. */
  files?: readonly ListedFile[] | undefined;
  /** Its parts are being removed, or would have been. */
  isCancelled?: true | undefined;
  /** The model is listed, and only its lost parts come anew. */
  isMending?: true | undefined;
}

export interface ListedFile {
  name: string;
  sizeBytes?: number | undefined;
  sha256?: string | undefined;
}

const name = v.pipe(v.string(), v.maxLength(200));
const bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const plainName = v.pipe(name, v.regex(/^[\w][\w.-]*$/));
const id = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9][a-z0-9.-]*$/));
const address = v.pipe(v.string(), v.maxLength(300), v.url(), v.regex(/^[^?#@\s]+$/));
const repository = v.pipe(name, v.regex(/^[\w-][\w.-]*\/[\w-][\w.-]*$/));

const sourceSchema: v.GenericSchema<RemoteSource> = v.variant('kind', [
  v.strictObject({ kind: v.literal('mlc-repository'), repository, revision: plainName, library: address }),
  v.strictObject({ kind: v.literal('gguf-repository'), repository, revision: plainName, fileName: plainName }),
  v.strictObject({ kind: v.literal('gguf-address'), address }),
]);

const modelSchema = v.object({
  id,
  name,
  maker: name,
  licence: name,
  format: v.picklist(['gguf', 'mlc']),
  quantization: name,
  languages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(200)),
  contextTokens: bytes,
  memoryBytes: bytes,
  sizeBytes: bytes,
  source: sourceSchema,
});

const recordSchema = v.object({
  version: v.picklist([1, 2]),
  model: modelSchema,
  files: v.optional(
    v.pipe(
      v.array(v.object({ name: plainName, sizeBytes: v.optional(bytes), sha256: v.optional(sha256) })),
      v.maxLength(25_000),
    ),
  ),
  isCancelled: v.optional(v.literal(true)),
  isMending: v.optional(v.literal(true)),
});

const partSchema = v.object({ name: plainName, sizeBytes: bytes, sha256 });

/** Which downloads were begun, and which of their parts have arrived. One entry a part: a large model has hundreds. */
export interface DownloadRecords {
  /** What makes no sense is left out: only its parts take room, and they are removed as what nobody lists. */
  all(): Promise<DownloadRecord[]>;
  get(id: string): Promise<DownloadRecord | undefined>;
  put(record: DownloadRecord): Promise<void>;
  /** For a part whose bytes lie in the part store already. */
  putPart(id: string, part: ModelPart): Promise<void>;
  parts(id: string): Promise<Map<string, ModelPart>>;
  /** The named parts, or the whole record. */
  forget(id: string, partNames?: readonly string[]): Promise<void>;
}

/** The built-in list's own word on a model, by its id. */
export type ModelOf = (id: string) => Promise<RemoteModel | undefined>;

/** @param modelOf the built-in list's own word on a model: of that, only the id counts in a record */
export function createDownloadRecords(modelOf: ModelOf): DownloadRecords {
  const store = openStore('airlock-downloads', 'downloads');
  const keysOf = async (prefix: string): Promise<string[]> =>
    (await keys(store)).filter((key) => typeof key === 'string').filter((key) => key.startsWith(prefix));
  const partKey = (modelId: string, partName: string): string => `part/${modelId}/${partName}`;

  async function readRecord(key: string): Promise<DownloadRecord | undefined> {
    const { success, output } = v.safeParse(recordSchema, await get<unknown>(key, store));
    if (!success || key !== `model/${output.model.id}`) return undefined;
    return { ...output, model: (await modelOf(output.model.id)) ?? output.model };
  }

  return {
    async all() {
      const found = await Promise.all((await keysOf('model/')).map(readRecord));
      return found.filter((record) => record !== undefined);
    },
    get: async (modelId) => await readRecord(`model/${modelId}`),
    put: async (record) => await set(`model/${record.model.id}`, record, store),
    putPart: async (modelId, part) => await set(partKey(modelId, part.name), part, store),
    async parts(modelId) {
      const found = new Map<string, ModelPart>();
      for (const key of await keysOf(partKey(modelId, ''))) {
        const { success, output } = v.safeParse(partSchema, await get<unknown>(key, store));
        if (success && key === partKey(modelId, output.name)) found.set(output.name, output);
      }
      return found;
    },
    async forget(modelId, partNames) {
      const all = partNames?.map((partName) => partKey(modelId, partName)) ?? [
        `model/${modelId}`,
        ...(await keysOf(partKey(modelId, ''))),
      ];
      await delMany(all, store);
    },
  };
}
