import type { LoadedModel } from '../engines/engine.ts';
import { troubleWords } from '../shared/error-words.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import type { ModelKeeper } from './model-keeper.ts';
import styles from './ModelPanel.module.css';
import { words as panelWords } from './panel-words.ts';
import type { Wanted, WantedModel } from './wanted-model.ts';
import { words as pageWords } from './words.ts';

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
  const words = panelWords().other;
  const { change, chooseAnother } = pageWords().model;
  if (wanted.phase === 'gone') {
    return (
      <Notice
        actions={
          <>
            {loaded && (
              <Button disabled={isAnswering} onClick={() => void wantedModel.choose(loaded, 'here')}>
                {words.here(loaded.name)}
              </Button>
            )}
            <Button disabled={isAnswering} onClick={onChoose}>
              {chooseAnother}
            </Button>
          </>
        }
      >
        <p>
          {troubleWords({ name: 'ModelGone', detail: { model: model.name } }).sentence} {words.wasChosen}
        </p>
      </Notice>
    );
  }
  const name = (
    <button
      type="button"
      className={styles.name}
      aria-label={change(model.name)}
      disabled={isAnswering}
      onClick={onChoose}
    >
      {model.name}
    </button>
  );
  return (
    <div className={styles.other} role="status">
      <p>
        <Sentence parts={wanted.isOwn ? words.chosenHere(name) : words.chosen(name)} />
        {loaded && ` ${words.untilThen(loaded.name)}`}
      </p>
      <Button disabled={isAnswering} onClick={() => void keeper.load(model)}>
        {words.loadNow}
      </Button>
    </div>
  );
}
