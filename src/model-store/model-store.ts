import { del, get, set, values } from 'idb-keyval';
import { sha256Hex } from '../shared/hash.ts';
import { openStore } from '../shared/open-store.ts';
import { Trouble } from '../shared/errors.ts';
import type { ModelManifest, ModelPart } from './manifest.ts';
import { openPartStore } from './part-store.ts';

/** A model that is wholly on this device. */
export interface InstalledModel {
  manifest: ModelManifest;
  installedAtMs: number;
}

/** Model files on this device. A model is listed only when every part of it is there and was verified. */
export interface ModelStore {
  list(): Promise<InstalledModel[]>;
  /** The parts of `manifest` that are not here as they should be. Reads and hashes what is here. */
  missingParts(manifest: ModelManifest, onChecked?: (part: ModelPart) => void): Promise<ModelPart[]>;
  /** Keeps a part. @throws Trouble `ModelFileCorrupt` when the bytes are not the part's; QuotaExceededError */
  putPart(manifest: ModelManifest, part: ModelPart, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Lists the model. For the caller who has put every part that was missing, and nobody else. */
  finish(manifest: ModelManifest): Promise<void>;
  /**
   * The model's parts in order, each hashed just now. A model with a bad part is taken off the list:
   * the models page then fetches that part alone.
   * @throws Trouble `ModelFileMissing`, `ModelFileCorrupt`, naming the part
   */
  open(id: string): Promise<{ manifest: ModelManifest; parts: Blob[] }>;
  remove(id: string): Promise<void>;
}

export function createModelStore(): ModelStore {
  const index = openStore('airlock-models', 'installed');
  const partStore = openPartStore();

  async function check(manifest: ModelManifest, part: ModelPart): Promise<Blob> {
    const blob = await (await partStore).read(manifest.id, part.name);
    if (!blob)
      throw new Trouble('ModelFileMissing', `${part.name} of ${manifest.id} is not here.`, { file: part.name });
    await checkBytes(manifest, part, await blob.arrayBuffer());
    return blob;
  }

  return {
    list: async () => await values<InstalledModel>(index),

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

    async finish(manifest) {
      await set(manifest.id, { manifest, installedAtMs: Date.now() } satisfies InstalledModel, index);
    },

    async open(id) {
      const installed = await get<InstalledModel>(id, index);
      if (!installed) throw new Trouble('ModelFileMissing', `${id} is not on this device.`);
      const { manifest } = installed;
      try {
        const parts: Blob[] = [];
        for (const part of manifest.parts) parts.push(await check(manifest, part));
        return { manifest, parts };
      } catch (error) {
        if (error instanceof Trouble) await del(id, index);
        throw error;
      }
    },

    async remove(id) {
      await del(id, index);
      await (await partStore).remove(id);
    },
  };
}

async function checkBytes(
  manifest: ModelManifest,
  part: ModelPart,
  bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const isWhole = bytes.byteLength === part.sizeBytes && (await sha256Hex(bytes)) === part.sha256;
  if (!isWhole)
    throw new Trouble('ModelFileCorrupt', `${part.name} of ${manifest.id} is not as published.`, { file: part.name });
}
