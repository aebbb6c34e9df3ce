import { missingAppFiles } from '../egress/app-files.ts';
import type { ModelManifest, ModelPart } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { appListHash, type AppFile, type AppList } from '../shared/app-list.ts';

/** What has to be fetched to prepare this device. What is here already is not in it. */
export interface Plan {
  app: AppList;
  /** SHA-256 of the app's list of files, and with it of every file. */
  appListSha256: string;
  /** Undefined where no model is part of it. */
  manifest: ModelManifest | undefined;
  missingFiles: AppFile[];
  missingParts: ModelPart[];
  appBytes: number;
  modelBytes: number;
  /** Bytes still to fetch, of `appBytes + modelBytes`. */
  remainingBytes: number;
}

export async function makePlan(app: AppList, manifest: ModelManifest | undefined, store: ModelStore): Promise<Plan> {
  const missingFiles = await missingAppFiles(app);
  const missingParts = manifest ? await missingPartsOf(manifest, store) : [];
  return {
    app,
    appListSha256: await appListHash(app),
    manifest,
    missingFiles,
    missingParts,
    appBytes: sum(app.files),
    modelBytes: manifest?.file.sizeBytes ?? 0,
    remainingBytes: sum(missingFiles) + sum(missingParts),
  };
}

async function missingPartsOf(manifest: ModelManifest, store: ModelStore): Promise<ModelPart[]> {
  const isSame = (other: ModelManifest): boolean =>
    other.id === manifest.id && other.file.sha256 === manifest.file.sha256;
  const isInstalled = (await store.list()).some((model) => isSame(model.manifest));
  return isInstalled ? [] : await store.missingParts(manifest);
}

function sum(files: readonly { sizeBytes: number }[]): number {
  return files.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
}
