import { useState } from 'react';
import type { ModelStore } from '../model-store/model-store.ts';
import { formatBytes, formatSeconds } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/use-store.ts';
import { goToModelsPage } from './leave.ts';
import styles from './ModelPanel.module.css';
import { ModelDialog } from './ModelDialog.tsx';
import type { ModelKeeper, ModelState } from './model-keeper.ts';

export interface ModelPanelProps {
  keeper: ModelKeeper;
  modelStore: Pick<ModelStore, 'list'>;
}

/** Above the composer: which model answers, or what it does while it is not ready, and what can be done. */
export function ModelPanel({ keeper, modelStore }: ModelPanelProps) {
  const [isChoosing, setChoosing] = useState(false);
  const state = useStore(keeper.state);
  const loaded = 'model' in state ? state.model : undefined;
  return (
    <div
      className={styles.panel}
      data-model={state.phase}
      data-model-name={loaded?.name}
      data-engine={loaded?.engine}
      data-threads={loaded?.threads}
      data-load-ms={loaded && Math.round(loaded.loadMs)}
    >
      <Content state={state} keeper={keeper} onChoose={() => setChoosing(true)} />
      {isChoosing && (
        <ModelDialog
          modelStore={modelStore}
          loadedId={loaded?.id}
          onUse={(id) => {
            setChoosing(false);
            void keeper.use(id);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

interface ContentProps {
  state: ModelState;
  keeper: ModelKeeper;
  onChoose: () => void;
}

function Content({ state, keeper, onChoose }: ContentProps) {
  switch (state.phase) {
    case 'empty':
    case 'checking':
      return (
        <div className={styles.loading} role="status">
          <span>Checking the model’s files</span>
          <Progress label="Checking the model’s files" />
        </div>
      );
    case 'loading': {
      const { readBytes, totalBytes } = state.progress;
      return (
        <div className={styles.loading} role="status">
          <span>
            Loading {state.modelName} from this device, {formatBytes(totalBytes)}
          </span>
          <Progress label="Loading the model" share={readBytes / totalBytes} />
        </div>
      );
    }
    case 'elsewhere':
      return (
        <Notice actions={<Button onClick={keeper.takeSeat}>Use it here</Button>}>
          <p>The model is in use in another tab. It comes here when that tab closes.</p>
        </Notice>
      );
    case 'failed': {
      const isAboutFiles = state.trouble.name === 'ModelFileMissing' || state.trouble.name === 'ModelFileCorrupt';
      const action = isAboutFiles ? (
        <>
          <Button onClick={goToModelsPage}>Get the model</Button>
          <Button onClick={onChoose}>Choose another</Button>
        </>
      ) : (
        <>
          <Button onClick={() => void keeper.load()}>Load again</Button>
          <Button onClick={goToModelsPage}>Check the files</Button>
          <Button onClick={onChoose}>Choose another</Button>
        </>
      );
      return <TroubleNotice trouble={state.trouble} actions={action} />;
    }
    case 'ready':
    case 'generating':
      return (
        <p className={styles.inUse}>
          {/* While it answers, a change would end the answer. */}
          <button
            type="button"
            className={styles.name}
            aria-label={`Model: ${state.model.name}. Change it`}
            disabled={state.phase === 'generating'}
            onClick={onChoose}
          >
            {state.model.name}
          </button>
          <span>loaded in {formatSeconds(state.model.loadMs)}</span>
        </p>
      );
  }
}
