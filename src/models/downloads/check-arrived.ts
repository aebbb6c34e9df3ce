import type { ModelPart } from '../../model-store/manifest.ts';
import type { ModelStore } from '../../model-store/model-store.ts';
import { Trouble } from '../../shared/errors.ts';
import { createSha256, updateInSlices } from '../../shared/sha256.ts';
import type { RemoteFile } from '../../fetching/hub.ts';

/** What was found of a file whose parts have all arrived. */
export type ArrivedFile =
  | { kind: 'whole'; sha256: string; blob: Blob }
  /** These parts are not here as they came; the others may stay. */
  | { kind: 'parts-lost'; names: string[] }
  /** Every part is as it came, and together they are another file than was promised. */
  | { kind: 'other-bytes' };

export interface CheckArrived {
  file: RemoteFile;
  parts: readonly ModelPart[];
  store: Pick<ModelStore, 'readPart'>;
  modelId: string;
  signal: AbortSignal;
  onBytes: (bytes: number) => void;
}

/** Reads a file once more, from its parts: is each as it came, and are they together what was promised? */
export async function checkArrived({
  file,
  parts,
  store,
  modelId,
  signal,
  onBytes,
}: CheckArrived): Promise<ArrivedFile> {
  const hash = createSha256();
  const blobs: Blob[] = [];
  const lost: string[] = [];
  for (const part of parts) {
    signal.throwIfAborted();
    try {
      const blob = await store.readPart(modelId, part);
      blobs.push(blob);
      await updateInSlices(hash, new Uint8Array(await blob.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      lost.push(part.name);
    }
    onBytes(part.sizeBytes);
  }
  if (lost.length > 0) return { kind: 'parts-lost', names: lost };
  const sha256 = hash.hex();
  const blob = new Blob(blobs);
  const isAsSaid =
    (file.sha256 ?? sha256) === sha256 &&
    (file.sizeBytes ?? blob.size) === blob.size &&
    (file.gitSha1 === undefined || file.sha256 !== undefined || file.gitSha1 === (await gitSha1(blob)));
  return isAsSaid ? { kind: 'whole', sha256, blob } : { kind: 'other-bytes' };
}

/** The name that git gives to a file of these bytes. Only small files have no better hash, so it is read whole. */
async function gitSha1(blob: Blob): Promise<string> {
  const named = await new Blob([`blob ${blob.size}\0`, blob]).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-1', named);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
