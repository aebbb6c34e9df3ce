import { useEffect, useState } from 'react';
import type { ModelStore } from '../model-store/model-store.ts';
import type { Store } from '../shared/store.ts';
import { Late } from '../ui/Late.tsx';
import { useStore } from '../ui/use-store.ts';
import type { GpuChoice } from './gpu-choice.ts';
import { lazyPanel } from './lazy-panel.ts';
import type { ModelKeeper, ModelState } from './model-keeper.ts';
import styles from './ModelPanel.module.css';
import { ModelStatus } from './ModelStatus.tsx';
import type { Wanted, WantedModel } from './wanted-model.ts';

const OtherModel = lazyPanel('OtherModel');
const ModelDialog = lazyPanel('ModelDialog');

export interface ModelPanelProps {
  keeper: ModelKeeper;
  wantedModel: WantedModel;
  modelStore: Pick<ModelStore, 'list'>;
  gpuChoice: Store<GpuChoice>;
  thinkingChoice: Store<boolean>;
  /** While it answers, a change would end the answer. */
  isAnswering: boolean;
}

/** Above the composer: which model answers, or what it does while it is not ready, and what can be done. */
export function ModelPanel(props: ModelPanelProps) {
  const { keeper, wantedModel, modelStore, gpuChoice, thinkingChoice, isAnswering } = props;
  const [isChoosing, setChoosing] = useState(false);
  const state = useStore(keeper.state);
  const wanted = useStore(wantedModel.state);
  useEffect(() => {
    // On the models page, in another tab, models may have come and gone.
    const look = (): void => void (document.visibilityState === 'visible' && wantedModel.look());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [wantedModel]);
  const loaded = state.phase === 'ready' || state.phase === 'generating' ? state.model : undefined;
  const parts = { keeper, wantedModel, modelStore, isAnswering, onChoose: () => setChoosing(true) };
  return (
    <div
      className={styles.panel}
      data-model={state.phase}
      data-model-name={loaded?.name}
      data-engine={loaded?.engine}
      data-threads={loaded?.threads}
      data-load-ms={loaded && Math.round(loaded.loadMs)}
    >
      {isOther(state, wanted) ? (
        <Late waiting={null}>
          <OtherModel {...parts} wanted={wanted} loaded={loaded} />
        </Late>
      ) : (
        <ModelStatus {...parts} state={state} />
      )}
      {isChoosing && (
        <Late>
          <ModelDialog
            modelStore={modelStore}
            wanted={wanted}
            gpuChoice={gpuChoice}
            thinkingChoice={thinkingChoice}
            loaded={loaded}
            onUse={async (model, scope) => {
              await wantedModel.choose(model, scope);
              setChoosing(false);
              void keeper.load(model);
            }}
            onClose={() => setChoosing(false)}
          />
        </Late>
      )}
    </div>
  );
}

/** Whether the open conversation is to be answered by another model than the one that this is about. */
function isOther(state: ModelState, wanted: Wanted): wanted is Extract<Wanted, { phase: 'here' | 'gone' }> {
  if (state.phase !== 'ready' && state.phase !== 'generating' && state.phase !== 'failed') return false;
  if (wanted.phase === 'gone') return true;
  return wanted.phase === 'here' && state.model !== undefined && state.model.id !== wanted.model.id;
}
