import { useEffect, useState } from 'react';
import type { ModelManifest } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import type { Trouble, TroubleName } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { needsGpu } from './needs-gpu.ts';
import { goToModelsPage } from './leave.ts';
import type { ModelKeeper } from './model-keeper.ts';
import { words } from './panel-words.ts';
import type { WantedModel } from './wanted-model.ts';
import { words as pageWords } from './words.ts';

export interface ModelTroubleProps {
  keeper: ModelKeeper;
  wantedModel: WantedModel;
  modelStore: Pick<ModelStore, 'list'>;
  trouble: Trouble;
  /** The model that is in trouble; undefined where it is not on this device. */
  model: ModelManifest | undefined;
  onChoose: () => void;
}

/** The models page mends these. */
const aboutFiles: ReadonlySet<TroubleName> = new Set([
  'NoModel',
  'ModelFileMissing',
  'ModelFileCorrupt',
  'ModelLibraryMismatch',
]);
/** The same load would end in the same way, or is asked about in words of its own. */
const notAgain: ReadonlySet<TroubleName> = new Set(['LoadCrashed', 'GpuSwitchedOff', 'ModelGone']);
/** No load on this graphics card will do: the processor comes first. */
const hopeless: ReadonlySet<TroubleName> = new Set([
  'GpuUnavailable',
  'GpuTooSmall',
  'GpuLacksFeature',
  'GpuSwitchedOff',
]);

/** Why there is no model, and every way on. */
export function ModelTrouble({ keeper, wantedModel, modelStore, trouble, model, onChoose }: ModelTroubleProps) {
  const isAboutFiles = aboutFiles.has(trouble.name);
  const mayHelpAgain = !isAboutFiles && !notAgain.has(trouble.name);
  const onProcessor = model && needsGpu(model) && (
    <OnProcessor keeper={keeper} wantedModel={wantedModel} modelStore={modelStore} />
  );
  return (
    <TroubleNotice
      trouble={trouble}
      actions={
        <>
          {trouble.name === 'LoadCrashed' && model && (
            <Button onClick={() => void keeper.load(model, 'it crashed')}>{words().trouble.allTheSame}</Button>
          )}
          {hopeless.has(trouble.name) && onProcessor}
          {isAboutFiles && <Button onClick={goToModelsPage}>{words().trouble.get}</Button>}
          {mayHelpAgain && <Button onClick={() => void keeper.load(model)}>{words().trouble.again}</Button>}
          {!hopeless.has(trouble.name) && onProcessor}
          {mayHelpAgain && !trouble.name.startsWith('Gpu') && (
            <Button onClick={goToModelsPage}>{words().trouble.check}</Button>
          )}
          <Button onClick={onChoose}>{pageWords().model.chooseAnother}</Button>
        </>
      }
    />
  );
}

/** A model that runs without the graphics card, in one press. Nothing where there is none. */
function OnProcessor({
  keeper,
  wantedModel,
  modelStore,
}: Pick<ModelTroubleProps, 'keeper' | 'wantedModel' | 'modelStore'>) {
  const [instead, setInstead] = useState<ModelManifest>();
  useEffect(() => {
    const find = async (): Promise<void> =>
      setInstead((await modelStore.list()).find(({ manifest }) => !needsGpu(manifest))?.manifest);
    find().catch(() => {}); // a list that cannot be read offers nothing
  }, [modelStore]);
  if (!instead) return undefined;
  async function use(model: ModelManifest): Promise<void> {
    // It takes the place of the one that failed: of the conversation's own, or of the device's.
    const wanted = wantedModel.state.get();
    await wantedModel.choose(model, wanted.phase === 'here' && wanted.isOwn ? 'here' : 'everywhere');
    await keeper.load(model);
  }
  return <Button onClick={() => void use(instead)}>{words().trouble.onProcessor(instead.name)}</Button>;
}
