import { formatBytes, formatRemaining } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import styles from './ModelsScreen.module.css';
import type { SetupState } from './setup.ts';

export interface FetchingProps {
  state: Extract<SetupState, { phase: 'fetching' | 'guarding' }>;
  onPause: () => void;
}

export function Fetching({ state, onPause }: FetchingProps) {
  if (state.phase === 'guarding') {
    return (
      <>
        <h1>Shutting the door</h1>
        <p role="status">All files are here and checked. The guard takes its place.</p>
        <Progress label="Putting the guard in place" />
      </>
    );
  }
  const totalBytes = state.plan.remainingBytes;
  const secondsLeft = (totalBytes - state.receivedBytes) / state.bytesPerSecond;
  return (
    <>
      <h1>Fetching</h1>
      <Progress label="Fetched" share={state.receivedBytes / totalBytes} />
      <p className={styles.numbers}>
        {formatBytes(state.receivedBytes)} of {formatBytes(totalBytes)}
        {state.bytesPerSecond > 0 && (
          <>
            {' '}
            · {formatBytes(state.bytesPerSecond)}/s · {formatRemaining(secondsLeft)} left
          </>
        )}
      </p>
      <p>You can close this page: what has arrived is kept, and the rest goes on when you come back.</p>
      <div className={styles.actions}>
        <Button onClick={onPause}>Pause</Button>
      </div>
    </>
  );
}
