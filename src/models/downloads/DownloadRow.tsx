import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Download, Downloads } from './downloads.ts';
import styles from '../ModelsScreen.module.css';
import { progressWords } from '../progress-words.ts';
import { words } from './words.ts';

export interface DownloadRowProps {
  download: Download;
  downloads: Downloads;
  onUse: (id: string) => void;
}

/** One model on its way: how far it is, what stopped it, and what can be done about it. */
export function DownloadRow({ download: { model, state }, downloads, onUse }: DownloadRowProps) {
  const say = words();
  const { id, name } = model;
  const cancel = (
    <Button look="quiet" onClick={() => void downloads.cancel(id)}>
      {say.cancel}
    </Button>
  );
  return (
    <li className={styles.row} data-download={state.phase} data-download-id={id}>
      <h3>{name}</h3>
      <State state={state} name={name} />
      <div className={styles.actions}>
        {state.phase === 'done' && (
          <>
            <Button
              look="main"
              onClick={() => {
                onUse(id);
                downloads.dismiss(id);
              }}
            >
              {say.use}
            </Button>
            <Button look="quiet" onClick={() => downloads.dismiss(id)}>
              {say.later}
            </Button>
          </>
        )}
        {(state.phase === 'asking' || state.phase === 'fetching' || state.phase === 'checking') && (
          <>
            <Button onClick={() => downloads.pause(id)}>{say.pause}</Button>
            {cancel}
          </>
        )}
        {(state.phase === 'paused' || state.phase === 'failed') && (
          <>
            <Button onClick={() => void downloads.begin(model)}>
              {state.phase === 'failed' ? say.tryAgain : say.goOn}
            </Button>
            {cancel}
          </>
        )}
      </div>
    </li>
  );
}

function State({ state, name }: { state: Download['state']; name: string }) {
  const say = words();
  switch (state.phase) {
    case 'asking':
      return <p role="status">{say.asking}</p>;
    case 'fetching':
      return (
        <>
          <Progress label={say.fetching(name)} share={state.doneBytes / state.totalBytes} />
          <p className={styles.numbers}>{progressWords(state, true)}</p>
          <p className={styles.small}>{say.whileHidden}</p>
        </>
      );
    case 'checking':
      return (
        <>
          <p role="status">{say.allIsHere}</p>
          <Progress label={say.checking(name)} share={state.doneBytes / state.totalBytes} />
        </>
      );
    case 'paused':
      return <p>{say.paused(formatBytes(state.doneBytes), formatBytes(state.totalBytes))}</p>;
    case 'elsewhere':
      return <p role="status">{say.elsewhere}</p>;
    case 'failed':
      return <TroubleNotice trouble={state.trouble} />;
    case 'done':
      return <p role="status">{say.done}</p>;
  }
}
