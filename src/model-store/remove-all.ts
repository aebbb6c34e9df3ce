import type { ChosenModel } from './chosen-model.ts';
import type { ModelStore } from './model-store.ts';

/** Removes every model from this device: whole ones and damaged ones, and those that came with the app. */
export async function removeAllModels(
  store: Pick<ModelStore, 'list' | 'listDamaged' | 'remove'>,
  chosen: Pick<ChosenModel, 'forget'>,
): Promise<void> {
  for (const { manifest } of [...(await store.list()), ...(await store.listDamaged())]) {
    await store.remove(manifest.id);
    await chosen.forget(manifest.id);
  }
}
