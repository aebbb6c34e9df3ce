import { useEffect, useRef, useState } from 'react';
import { formatBytes, formatCount, formatNumber } from '../../shared/format.ts';
import { takeoutFaultWords } from '../../shared/takeout-fault-words.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useStore } from '../../ui/use-store.ts';
import { createBringIn, type BringInParts, type BringInState } from './bring-in.ts';
import { ReportView } from './ReportView.tsx';
import styles from './Takeout.module.css';

/** The way in for conversations that somebody has elsewhere. */
export function BringIn(parts: BringInParts) {
  const [run] = useState(() => createBringIn(parts));
  const state = useStore(run.state);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => run.stop(), [run]);
  const isBusy = state.phase === 'reading' || state.phase === 'taking';
  const canTake = state.phase === 'read' && state.report.conversations.length > state.hereAlready;
  return (
    <section className={styles.part} aria-labelledby="bring-in" data-bring-in={state.phase}>
      <h3 id="bring-in">Bring conversations</h3>
      <p className={styles.small}>
        From another device with Airlock, or the export of ChatGPT, Claude, Open WebUI, llama.cpp or WebLLM Chat: the
        .zip or .json file as you got it. It is read here, and nothing is kept before you have seen what is in it.
      </p>
      <Outcome state={state} />
      <div className={styles.actions}>
        {canTake && (
          <Button look="main" onClick={() => void run.take()}>
            Take {formatCount(state.report.conversations.length - state.hereAlready, 'conversation', 'conversations')}
          </Button>
        )}
        {isBusy ? (
          <Button onClick={run.stop}>Stop</Button>
        ) : (
          <Button onClick={() => input.current?.click()}>
            {state.phase === 'choosing' ? 'Choose a file' : 'Choose another file'}
          </Button>
        )}
        {state.phase === 'read' && (
          <Button look="quiet" onClick={run.stop}>
            Leave it
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File of conversations"
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
  switch (state.phase) {
    case 'choosing':
      return null;
    case 'reading': {
      const { doneBytes = 0, totalBytes = 0, conversations = 0 } = state.progress ?? {};
      return (
        <div className={styles.part} role="status">
          <span>
            Reading
            {totalBytes > 0 && `, ${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}`}
            {conversations > 0 && `: ${formatCount(conversations, 'conversation', 'conversations')} so far`}
          </span>
          <Progress label="Read" share={totalBytes > 0 ? doneBytes / totalBytes : undefined} />
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
          <span>
            Keeping {formatNumber(state.doneCount)} of {formatCount(state.totalCount, 'conversation', 'conversations')}
          </span>
          <Progress label="Kept" share={state.totalCount > 0 ? state.doneCount / state.totalCount : undefined} />
        </div>
      );
    case 'taken':
      return (
        <p role="status">
          {state.isWhole ? 'Done: ' : 'Stopped: '}
          <strong>{formatCount(state.addedCount, 'conversation', 'conversations')} more</strong>{' '}
          {state.addedCount === 1 ? 'is' : 'are'} in your list now{state.isWhole ? '.' : ', each of them whole.'}
        </p>
      );
    case 'failed':
      return (
        <>
          <TroubleNotice trouble={state.trouble} words={takeoutFaultWords(state.trouble)} />
          {state.addedCount > 0 && (
            <p>
              {formatCount(state.addedCount, 'conversation', 'conversations')} came in before, each of them whole.
              Bringing the file again adds only what is missing.
            </p>
          )}
        </>
      );
  }
}
