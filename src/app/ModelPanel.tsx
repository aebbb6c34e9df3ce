import { formatBytes } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/use-store.ts';
import { goToModelsPage } from './leave.ts';
import styles from './ModelPanel.module.css';
import type { ModelKeeper, ModelState } from './model-keeper.ts';

/** Above the composer, while the model is not ready: what it does, or what can be done. */
export function ModelPanel({ keeper }: { keeper: ModelKeeper }) {
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
      <Content state={state} keeper={keeper} />
    </div>
  );
}

function Content({ state, keeper }: { state: ModelState; keeper: ModelKeeper }) {
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
        <Button onClick={goToModelsPage}>Get the model</Button>
      ) : (
        <>
          <Button onClick={() => void keeper.load()}>Load again</Button>
          <Button onClick={goToModelsPage}>Check the files</Button>
        </>
      );
      return <TroubleNotice trouble={state.trouble} actions={action} />;
    }
    case 'ready':
    case 'generating':
      return null;
  }
}
