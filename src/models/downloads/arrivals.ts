import { partName } from '../../fetching/runs-of-parts.ts';
import type { ModelPart } from '../../model-store/manifest.ts';
import type { ModelStore } from '../../model-store/model-store.ts';
import { asTrouble } from '../../shared/errors.ts';
import { sha256Hex } from '../../shared/hash.ts';
import type { DownloadRecords } from './download-record.ts';

/** The parts of one model that have arrived: their bytes lie in the store, and the record says so. */
export interface Arrivals {
  readonly parts: ReadonlyMap<string, ModelPart>;
  bytes(): number;
  /** In order. */
  ofFile(fileIndex: number): ModelPart[];
  /** First the bytes, then the word that they are here. @throws Trouble `StorageFull`, `StorageFailed` */
  keep(fileIndex: number, partIndex: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  forget(names: readonly string[]): Promise<void>;
}

export async function readArrivals(id: string, store: ModelStore, records: DownloadRecords): Promise<Arrivals> {
  const parts = await records.parts(id);
  return {
    parts,
    bytes: () => [...parts.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    ofFile(fileIndex) {
      const own: ModelPart[] = [];
      for (let part = parts.get(partName(fileIndex, 0)); part; part = parts.get(partName(fileIndex, own.length)))
        own.push(part);
      return own;
    },
    async keep(fileIndex, partIndex, bytes) {
      const part = { name: partName(fileIndex, partIndex), sizeBytes: bytes.length, sha256: await sha256Hex(bytes) };
      try {
        await store.putPart({ id }, part, bytes);
        await records.putPart(id, part);
      } catch (error) {
        throw asTrouble(error, 'StorageFailed');
      }
      parts.set(part.name, part);
    },
    async forget(names) {
      await records.forget(id, names);
      for (const name of names) parts.delete(name);
    },
  };
}
