import { formatBytes, formatNumber, formatSeconds } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Late } from '../ui/Late.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { lazyPanel } from './lazy-panel.ts';
import type { ModelState } from './model-keeper.ts';
import type { ModelTroubleProps } from './ModelTrouble.tsx';
import styles from './ModelPanel.module.css';
import { words as pageWords } from './words.ts';

const ModelTrouble = lazyPanel('ModelTrouble');

export interface ModelStatusProps extends Omit<ModelTroubleProps, 'trouble' | 'model'> {
  state: ModelState;
  isAnswering: boolean;
}

/** The model that answers here: where it runs, or how far it is. */
export function ModelStatus({ state, isAnswering, ...parts }: ModelStatusProps) {
  const { keeper, onChoose } = parts;
  const words = pageWords().model;
  switch (state.phase) {
    case 'empty':
    case 'checking':
      return (
        <div className={styles.loading} role="status">
          <span>{words.checking}</span>
          <Progress label={words.checking} />
        </div>
      );
    case 'loading': {
      const { readBytes, totalBytes, shaders } = state.progress;
      return (
        <div className={styles.loading} role="status">
          <span>
            {shaders
              ? words.shaders(state.modelName, formatNumber(shaders.done), formatNumber(shaders.total))
              : words.loadingFrom(state.modelName, formatBytes(totalBytes))}
          </span>
          <Progress
            label={words.loading}
            share={shaders ? shaders.done / Math.max(1, shaders.total) : readBytes / totalBytes}
          />
          <button type="button" className={`${styles.name} ${styles.late}`} disabled={isAnswering} onClick={onChoose}>
            {words.chooseAnother}
          </button>
        </div>
      );
    }
    case 'elsewhere':
      return (
        <Notice actions={<Button onClick={keeper.takeSeat}>{words.useHere}</Button>}>
          <p>{words.elsewhere}</p>
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
            aria-label={words.change(state.model.name)}
            disabled={state.phase === 'generating' || isAnswering}
            onClick={onChoose}
          >
            {state.model.name}
          </button>
          <span>
            {state.model.engine === 'webllm'
              ? words.onGpu(formatSeconds(state.model.loadMs))
              : words.onProcessor(state.model.threads, formatSeconds(state.model.loadMs))}
          </span>
        </p>
      );
  }
}
