import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import styles from './ModelsScreen.module.css';
import { progressWords } from './progress-words.ts';
import type { SetupState } from './setup.ts';
import { words } from './words.ts';

export interface FetchingProps {
  state: Extract<SetupState, { phase: 'fetching' | 'guarding' }>;
  onPause: () => void;
}

export function Fetching({ state, onPause }: FetchingProps) {
  if (state.phase === 'guarding') {
    return (
      <>
        <h1>{words().guarding}</h1>
        <p role="status">{words().guardComes}</p>
        <Progress label={words().guardLabel} />
      </>
    );
  }
  const totalBytes = state.plan.remainingBytes;
  return (
    <>
      <h1>{words().fetching}</h1>
      <Progress label={words().fetched} share={state.receivedBytes / totalBytes} />
      <p className={styles.numbers}>
        {progressWords({ doneBytes: state.receivedBytes, totalBytes, bytesPerSecond: state.bytesPerSecond }, true)}
      </p>
      <p>{words().mayClose}</p>
      <div className={styles.actions}>
        <Button onClick={onPause}>{words().pause}</Button>
      </div>
    </>
  );
}
