import type { ModelManifest, ModelPart } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { missingAppFiles, type AppList } from './app-files.ts';

/** What has to be fetched to prepare this device. What is here already is not in it. */
export interface Plan {
  app: AppList;
  manifest: ModelManifest;
  missingFiles: AppList['files'];
  missingParts: ModelPart[];
  appBytes: number;
  modelBytes: number;
  /** Bytes still to fetch, of `appBytes + modelBytes`. */
  remainingBytes: number;
}

export async function makePlan(app: AppList, manifest: ModelManifest, store: ModelStore): Promise<Plan> {
  const missingFiles = await missingAppFiles(app);
  const installed = (await store.list()).some((model) => model.manifest.file.sha256 === manifest.file.sha256);
  const missingParts = installed ? [] : await store.missingParts(manifest);
  return {
    app,
    manifest,
    missingFiles,
    missingParts,
    appBytes: sum(app.files),
    modelBytes: manifest.file.sizeBytes,
    remainingBytes: sum(missingFiles) + sum(missingParts),
  };
}

function sum(files: readonly { sizeBytes: number }[]): number {
  return files.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
}
