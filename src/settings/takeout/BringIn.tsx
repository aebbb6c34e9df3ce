import { useEffect, useRef, useState } from 'react';
import { formatBytes, formatNumber } from '../../shared/format.ts';
import { takeoutFaultWords } from '../../shared/takeout-fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { useStore } from '../../ui/use-store.ts';
import { createBringIn, type BringInParts, type BringInState } from './bring-in.ts';
import { ReportView } from './ReportView.tsx';
import styles from './Takeout.module.css';
import { words } from './words.ts';

/** The way in for conversations that somebody has elsewhere. */
export function BringIn(parts: BringInParts) {
  const [run] = useState(() => createBringIn(parts));
  const state = useStore(run.state);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => run.stop(), [run]);
  const { bring: say } = words();
  const isBusy = state.phase === 'reading' || state.phase === 'taking';
  const canTake = state.phase === 'read' && state.report.conversations.length > state.hereAlready;
  return (
    <section className={styles.part} aria-labelledby="bring-in" data-bring-in={state.phase}>
      <h3 id="bring-in">{say.title}</h3>
      <p className={styles.small}>{say.intro}</p>
      <Outcome state={state} />
      <div className={styles.actions}>
        {canTake && (
          <Button look="main" onClick={() => void run.take()}>
            {say.take(state.report.conversations.length - state.hereAlready)}
          </Button>
        )}
        {isBusy ? (
          <Button onClick={run.stop}>{words().stop}</Button>
        ) : (
          <Button onClick={() => input.current?.click()}>
            {state.phase === 'choosing' ? say.choose : say.chooseAnother}
          </Button>
        )}
        {state.phase === 'read' && (
          <Button look="quiet" onClick={run.stop}>
            {say.leave}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say.file}
        accept=".zip,.json,.jsonl"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void run.look(file);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </section>
  );
}

function Outcome({ state }: { state: BringInState }) {
  const { bring: say, conversations: counted } = words();
  switch (state.phase) {
    case 'choosing':
      return null;
    case 'reading': {
      const { doneBytes = 0, totalBytes = 0, conversations = 0 } = state.progress ?? {};
      const reading = totalBytes > 0 ? say.readingBytes(formatBytes(doneBytes), formatBytes(totalBytes)) : say.reading;
      return (
        <div className={styles.part} role="status">
          <span>{conversations > 0 ? say.readingFound(reading, counted(conversations)) : reading}</span>
          <Progress label={say.read} share={totalBytes > 0 ? doneBytes / totalBytes : undefined} />
        </div>
      );
    }
    case 'read':
      return (
        <div role="status">
          <ReportView report={state.report} hereAlready={state.hereAlready} />
        </div>
      );
    case 'taking':
      return (
        <div className={styles.part} role="status">
          <span>{say.keeping(formatNumber(state.doneCount), state.totalCount)}</span>
          <Progress label={say.kept} share={state.totalCount > 0 ? state.doneCount / state.totalCount : undefined} />
        </div>
      );
    case 'taken':
      return (
        <p role="status">
          <Sentence
            parts={(state.isWhole ? say.done : say.stopped)(
              <strong>{say.added(state.addedCount)}</strong>,
              state.addedCount,
            )}
          />
        </p>
      );
    case 'failed':
      return (
        <>
          <TroubleNotice trouble={state.trouble} words={takeoutFaultWords(state.trouble)} />
          {state.addedCount > 0 && <p>{say.cameBefore(state.addedCount)}</p>}
        </>
      );
  }
}
