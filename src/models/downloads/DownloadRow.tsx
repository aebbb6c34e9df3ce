import { formatBytes, formatRemaining } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Download, Downloads } from './downloads.ts';
import styles from '../ModelsScreen.module.css';

export interface DownloadRowProps {
  download: Download;
  downloads: Downloads;
  onUse: (id: string) => void;
}

/** One model on its way: how far it is, what stopped it, and what can be done about it. */
export function DownloadRow({ download: { model, state }, downloads, onUse }: DownloadRowProps) {
  const { id, name } = model;
  const cancel = (
    <Button look="quiet" onClick={() => void downloads.cancel(id)}>
      Cancel
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
              Use this one
            </Button>
            <Button look="quiet" onClick={() => downloads.dismiss(id)}>
              Later
            </Button>
          </>
        )}
        {(state.phase === 'asking' || state.phase === 'fetching' || state.phase === 'checking') && (
          <>
            <Button onClick={() => downloads.pause(id)}>Pause</Button>
            {cancel}
          </>
        )}
        {(state.phase === 'paused' || state.phase === 'failed') && (
          <>
            <Button onClick={() => void downloads.begin(model)}>
              {state.phase === 'failed' ? 'Try again' : 'Go on'}
            </Button>
            {cancel}
          </>
        )}
      </div>
    </li>
  );
}

function State({ state, name }: { state: Download['state']; name: string }) {
  switch (state.phase) {
    case 'asking':
      return <p role="status">Asking which files it has…</p>;
    case 'fetching': {
      const { doneBytes, totalBytes, bytesPerSecond } = state;
      return (
        <>
          <Progress label={`Fetching ${name}`} share={doneBytes / totalBytes} />
          <p className={styles.numbers}>
            {formatBytes(doneBytes)} of {formatBytes(totalBytes)}
            {bytesPerSecond > 0 && (
              <>
                {' '}
                · {formatBytes(bytesPerSecond)}/s · {formatRemaining((totalBytes - doneBytes) / bytesPerSecond)} left
              </>
            )}
          </p>
          <p className={styles.small}>
            It goes on while this page is hidden. If it closes, what has arrived is kept. The chat can stay open in
            another tab, sealed.
          </p>
        </>
      );
    }
    case 'checking':
      return (
        <>
          <p role="status">All of it is here. Checking every byte…</p>
          <Progress label={`Checking ${name}`} share={state.doneBytes / state.totalBytes} />
        </>
      );
    case 'paused':
      return (
        <p>
          Paused at {formatBytes(state.doneBytes)} of {formatBytes(state.totalBytes)}. What has arrived stays until you
          cancel.
        </p>
      );
    case 'elsewhere':
      return <p role="status">Another tab of this browser is fetching it.</p>;
    case 'failed':
      return <TroubleNotice trouble={state.trouble} />;
    case 'done':
      return <p role="status">On this device, every byte checked.</p>;
  }
}
