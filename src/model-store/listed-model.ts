import type { ModelManifest } from './manifest.ts';
import type { ModelStore } from './model-store.ts';

export type ModelList = Pick<ModelStore, 'list' | 'listDamaged'>;

/** The model as it is on this device, whole or damaged; undefined when it is not. */
export async function listedModel(models: ModelList, id: string | undefined): Promise<ModelManifest | undefined> {
  if (id === undefined) return undefined;
  const all = [...(await models.list()), ...(await models.listDamaged())];
  return all.find(({ manifest }) => manifest.id === id)?.manifest;
}
