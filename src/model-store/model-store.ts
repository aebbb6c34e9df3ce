import { del, get, keys, set, update, values } from 'idb-keyval';
import { sha256Hex } from '../shared/hash.ts';
import { openStore } from '../shared/open-store.ts';
import { Trouble } from '../shared/errors.ts';
import type { ModelManifest, ModelPart } from './manifest.ts';
import { openPartStore } from './part-store.ts';

/** Where a model came from: this site, another one, or a file or folder that a person chose. */
export type ModelOrigin =
  | { source: 'site' }
  | {
      source: 'host';
      /** Where each file was found, and is found again: by the file's name. Without a query. */
      addresses: Readonly<Record<string, string>>;
      /** `published`: the app's own list has the hashes. `host`: whoever sent the files said them, too. `first-use`: nobody did; ours are of what came. */
      hashesBy: 'published' | 'host' | 'first-use';
    }
  | {
      source: 'disk';
      fileName: string;
      architecture: string;
      hasChatTemplate: boolean;
      /** Whether the file says how much it reads at once; else the manifest's number is a cautious guess. */
      saysContext: boolean;
    };

const site: ModelOrigin = { source: 'site' };

/** A model that is wholly on this device. */
export interface InstalledModel {
  manifest: ModelManifest;
  origin: ModelOrigin;
  installedAtMs: number;
  /** When it was last loaded. */
  usedAtMs?: number;
}

interface StoredModel extends Omit<InstalledModel, 'origin'> {
  /** Missing in what was kept before models could come from elsewhere. */
  origin?: ModelOrigin;
  /** A part was found missing or altered. */
  isDamaged?: boolean;
}

/** Model files on this device. A model is listed only when every part of it is there and was verified. */
export interface ModelStore {
  /** Whole models: those of the site first, then the oldest first. */
  list(): Promise<InstalledModel[]>;
  /** Models of which a part was found missing or altered since they were finished. */
  listDamaged(): Promise<InstalledModel[]>;
  /** The parts of `manifest` that are not here as they should be. Reads and hashes what is here. */
  missingParts(manifest: ModelManifest, onChecked?: (part: ModelPart) => void): Promise<ModelPart[]>;
  /** Keeps a part. @throws Trouble `ModelFileCorrupt` when the bytes are not the part's; QuotaExceededError */
  putPart(manifest: Pick<ModelManifest, 'id'>, part: ModelPart, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** A part of a model that need not be listed, hashed just now. @throws Trouble `ModelFileMissing`, `ModelFileCorrupt` */
  readPart(id: string, part: ModelPart): Promise<Blob>;
  /** Lists the model. For the caller who has put every part that was missing, and nobody else. */
  finish(manifest: ModelManifest, origin?: ModelOrigin): Promise<InstalledModel>;
  /**
   * The model's parts in order, each hashed just now. A model with a bad part is taken off the list:
   * the models page then fetches that part alone, or asks for the file again.
   * @throws Trouble `ModelFileMissing`, `ModelFileCorrupt`, naming the part; AbortError
   */
  verify(id: string, options?: VerifyOptions): Promise<{ manifest: ModelManifest; parts: Blob[] }>;
  /** As `verify`, and notes that the model was used. */
  open(id: string): Promise<{ manifest: ModelManifest; parts: Blob[] }>;
  remove(id: string): Promise<void>;
  /** Every model of which there are parts and no entry: what broken imports and downloads left. */
  unlisted(): Promise<string[]>;
}

export interface VerifyOptions {
  onChecked?: (part: ModelPart) => void;
  signal?: AbortSignal;
}

export function createModelStore(): ModelStore {
  const index = openStore('airlock-models', 'installed');
  const partStore = openPartStore();

  async function check(manifest: Pick<ModelManifest, 'id'>, part: ModelPart): Promise<Blob> {
    const blob = await (await partStore).read(manifest.id, part.name);
    if (!blob)
      throw new Trouble('ModelFileMissing', `${part.name} of ${manifest.id} is not here.`, { file: part.name });
    await checkBytes(manifest, part, await blob.arrayBuffer());
    return blob;
  }

  async function listWhere(isDamaged: boolean): Promise<InstalledModel[]> {
    const models: InstalledModel[] = [];
    for (const { isDamaged: found = false, origin = site, ...model } of await values<StoredModel>(index))
      if (found === isDamaged) models.push({ ...model, origin });
    return models.toSorted((a, b) => rank(a) - rank(b) || a.installedAtMs - b.installedAtMs);
  }

  /** Changes the entry if there is one. A disk without room for this is no reason to refuse the model. */
  async function note(id: string, change: Partial<StoredModel>): Promise<void> {
    if (await get(id, index))
      await update<StoredModel | undefined>(id, (model) => model && { ...model, ...change }, index).catch(() => {});
  }

  const verify: ModelStore['verify'] = async (id, { onChecked, signal } = {}) => {
    const installed = await get<StoredModel>(id, index);
    if (!installed) throw new Trouble('ModelFileMissing', `${id} is not on this device.`);
    const { manifest } = installed;
    try {
      const parts: Blob[] = [];
      for (const part of manifest.parts) {
        signal?.throwIfAborted();
        parts.push(await check(manifest, part));
        onChecked?.(part);
      }
      if (installed.isDamaged) await note(id, { isDamaged: false });
      return { manifest, parts };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      await note(id, { isDamaged: true });
      if (installed.origin?.source !== 'disk') throw error;
      throw new Trouble(error.name, error.message, { file: manifest.name, fault: 'damaged' }, error);
    }
  };

  return {
    list: async () => await listWhere(false),
    listDamaged: async () => await listWhere(true),

    async missingParts(manifest, onChecked) {
      const missing: ModelPart[] = [];
      for (const part of manifest.parts) {
        try {
          await check(manifest, part);
          onChecked?.(part);
        } catch (error) {
          if (!(error instanceof Trouble)) throw error;
          missing.push(part);
        }
      }
      return missing;
    },

    async putPart(manifest, part, bytes) {
      await checkBytes(manifest, part, bytes);
      await (await partStore).write(manifest.id, part.name, bytes);
    },

    readPart: async (id, part) => await check({ id }, part),

    async finish(manifest, origin = site) {
      const model: InstalledModel = { manifest, origin, installedAtMs: Date.now() };
      await set(manifest.id, model satisfies StoredModel, index);
      return model;
    },

    verify,

    async open(id) {
      const opened = await verify(id);
      await note(id, { usedAtMs: Date.now() });
      return opened;
    },

    async remove(id) {
      await del(id, index);
      await (await partStore).remove(id);
    },

    async unlisted() {
      const listed = new Set(await keys(index));
      return (await (await partStore).modelIds()).filter((id) => !listed.has(id));
    },
  };
}

function rank({ origin }: InstalledModel): number {
  return origin.source === 'site' ? 0 : 1;
}

async function checkBytes(
  manifest: Pick<ModelManifest, 'id'>,
  part: ModelPart,
  bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const isWhole = bytes.byteLength === part.sizeBytes && (await sha256Hex(bytes)) === part.sha256;
  if (!isWhole)
    throw new Trouble('ModelFileCorrupt', `${part.name} of ${manifest.id} is not as published.`, { file: part.name });
}
