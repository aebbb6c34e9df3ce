import type { LoadedModel } from '../engines/engine.ts';
import { troubleWords } from '../shared/error-words.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ModelKeeper } from './model-keeper.ts';
import styles from './ModelPanel.module.css';
import type { Wanted, WantedModel } from './wanted-model.ts';

export interface OtherModelProps {
  keeper: ModelKeeper;
  wantedModel: WantedModel;
  wanted: Extract<Wanted, { phase: 'here' | 'gone' }>;
  loaded: LoadedModel | undefined;
  isAnswering: boolean;
  onChoose: () => void;
}

/** The conversation has another model than the one that is loaded: said before it costs the time of a load. */
export function OtherModel({ keeper, wantedModel, wanted, loaded, isAnswering, onChoose }: OtherModelProps) {
  const { model } = wanted;
  if (wanted.phase === 'gone') {
    return (
      <Notice
        actions={
          <>
            {loaded && (
              <Button disabled={isAnswering} onClick={() => void wantedModel.choose(loaded, 'here')}>
                Use {loaded.name} here
              </Button>
            )}
            <Button disabled={isAnswering} onClick={onChoose}>
              Choose another
            </Button>
          </>
        }
      >
        <p>
          {troubleWords({ name: 'ModelGone', detail: { model: model.name } }).sentence} This conversation was to be
          answered by it.
        </p>
      </Notice>
    );
  }
  return (
    <div className={styles.other} role="status">
      <p>
        <button
          type="button"
          className={styles.name}
          aria-label={`Model: ${model.name}. Change it`}
          disabled={isAnswering}
          onClick={onChoose}
        >
          {model.name}
        </button>{' '}
        {wanted.isOwn ? 'is chosen for this conversation' : 'is chosen'} and is loaded when you send.
        {loaded && ` Until then ${loaded.name} is loaded.`}
      </p>
      <Button disabled={isAnswering} onClick={() => void keeper.load(model)}>
        Load it now
      </Button>
    </div>
  );
}
