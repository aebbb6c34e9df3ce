import type { ModelManifest } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';

export type ModelList = Pick<ModelStore, 'list' | 'listDamaged'>;

/** The model as it is on this device, whole or damaged; undefined when it is not. */
export async function findModel(models: ModelList, id: string | undefined): Promise<ModelManifest | undefined> {
  if (id === undefined) return undefined;
  const all = [...(await models.list()), ...(await models.listDamaged())];
  return all.find(({ manifest }) => manifest.id === id)?.manifest;
}

/** Each format has its engine: `gguf` runs on the processor, `mlc` on the graphics card. */
export function needsGpu({ format }: Pick<ModelManifest, 'format'>): boolean {
  return format === 'mlc';
}
