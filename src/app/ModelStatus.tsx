import { lazy } from 'react';
import type { LoadedModel } from '../engines/engine.ts';
import { formatBytes, formatCount, formatNumber, formatSeconds } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Late } from '../ui/Late.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import type { ModelState } from './model-keeper.ts';
import type { ModelTroubleProps } from './ModelTrouble.tsx';
import styles from './ModelPanel.module.css';

const ModelTrouble = lazy(async () => ({ default: (await import('./panels.ts')).ModelTrouble }));

export interface ModelStatusProps extends Omit<ModelTroubleProps, 'trouble' | 'model'> {
  state: ModelState;
  isAnswering: boolean;
}

/** The model that answers here: where it runs, or how far it is. */
export function ModelStatus({ state, isAnswering, ...parts }: ModelStatusProps) {
  const { keeper, onChoose } = parts;
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
      const { readBytes, totalBytes, shaders } = state.progress;
      return (
        <div className={styles.loading} role="status">
          <span>
            {shaders
              ? `The graphics driver prepares ${state.modelName}: ${formatNumber(shaders.done)} of ${formatNumber(shaders.total)} programs. The first time this can take minutes.`
              : `Loading ${state.modelName} from this device, ${formatBytes(totalBytes)}`}
          </span>
          <Progress
            label="Loading the model"
            share={shaders ? shaders.done / Math.max(1, shaders.total) : readBytes / totalBytes}
          />
          <button type="button" className={`${styles.name} ${styles.late}`} disabled={isAnswering} onClick={onChoose}>
            Choose another
          </button>
        </div>
      );
    }
    case 'elsewhere':
      return (
        <Notice actions={<Button onClick={keeper.takeSeat}>Use it here</Button>}>
          <p>The model is in use in another tab. It comes here when that tab closes.</p>
        </Notice>
      );
    case 'failed':
      return (
        <Late>
          <ModelTrouble {...parts} trouble={state.trouble} model={state.model} />
        </Late>
      );
    case 'ready':
    case 'generating':
      return (
        <p className={styles.inUse}>
          {/* While it answers, a change would end the answer. */}
          <button
            type="button"
            className={styles.name}
            aria-label={`Model: ${state.model.name}. Change it`}
            disabled={state.phase === 'generating' || isAnswering}
            onClick={onChoose}
          >
            {state.model.name}
          </button>
          <span>
            {placeWords(state.model)} · loaded in {formatSeconds(state.model.loadMs)}
          </span>
        </p>
      );
  }
}

function placeWords({ engine, threads }: LoadedModel): string {
  return engine === 'webllm'
    ? 'on the graphics card'
    : `on the processor, ${formatCount(threads, 'thread', 'threads')}`;
}
