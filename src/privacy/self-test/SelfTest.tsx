import { useRef, useState } from 'react';
import type { Ledger } from '../../egress/ledger.ts';
import type { Readable } from '../../shared/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { MeterView } from '../meter/meter.ts';
import { ChannelRow } from './ChannelRow.tsx';
import { makeSecret, parseReceiver } from '../channels/leak-target.ts';
import styles from './SelfTest.module.css';
import { summarize } from './summarize.ts';
import { channelWords, countWords } from './self-test-words.ts';
import type { SelfTestSummary } from '../receipt/receipt-schema.ts';
import { words } from './words.ts';
import { channelsOf, useSelfTest, type SelfTestPart, type SelfTestState } from './use-self-test.ts';

export interface SelfTestProps {
  meter: Readable<MeterView>;
  ledger: Ledger;
  /** Told of each run that came to its end. */
  onDone: (summary: SelfTestSummary) => void;
  onClose: () => void;
}

/** Tries, in front of a person, to get a made-up secret out of this page. */
export function SelfTest({ meter, ledger, onDone, onClose }: SelfTestProps) {
  const { state, rows, start, stop } = useSelfTest(ledger, (all) => onDone(summarize(all, Date.now())));
  const isSealed = useStore(meter).state.kind === 'sealed';
  const secretField = useRef<TextFieldHandle>(null);
  const receiverField = useRef<TextFieldHandle>(null);
  const [firstSecret] = useState(makeSecret);
  const [isReceiverWrong, setReceiverWrong] = useState(false);
  const counts = countWords(rows.map(({ result }) => result));
  const isRunning = state.phase === 'running';
  const leavingCount = channelsOf('leaving').length;

  function begin(part: SelfTestPart): void {
    if (isRunning) return;
    const receiver = parseReceiver(receiverField.current?.getText() ?? '');
    setReceiverWrong(!receiver);
    if (receiver) void start(part, receiver, secretField.current?.getText().trim() || firstSecret);
  }

  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.test} data-self-test={state.phase}>
        <p>{words().intro}</p>
        <p className={styles.hint}>{words().localNetwork}</p>
        {!isSealed && (
          <Notice>
            <p>{words().notSealed}</p>
          </Notice>
        )}
        <div className={styles.field}>
          <p aria-hidden="true">{words().secret}</p>
          <TextField ref={secretField} label={words().secret} initialText={firstSecret} disabled={isRunning} />
          <p className={styles.hint}>{words().secretHint}</p>
        </div>
        <div className={styles.field}>
          <p aria-hidden="true">{words().receiver}</p>
          <TextField
            ref={receiverField}
            label={words().receiver}
            placeholder={words().receiverEmpty}
            disabled={isRunning}
            onSubmit={() => begin('staying')}
          />
          <p className={styles.hint} role={isReceiverWrong ? 'alert' : undefined}>
            {isReceiverWrong ? words().receiverWrong : words().receiverHint}
          </p>
        </div>
        <div className={styles.actions}>
          {/* One button, so that the keyboard stays where it is. */}
          <Button
            look={state.phase === 'ready' ? 'main' : 'plain'}
            onClick={() => (isRunning ? stop() : begin('staying'))}
          >
            {isRunning ? words().stop : state.phase === 'ready' ? words().start : words().startAgain}
          </Button>
        </div>
        {state.phase === 'running' && (
          <div className={styles.running}>
            <Progress label={words().triesMade} share={state.doneCount / state.totalCount} />
            <p className={styles.now}>
              {words().now(state.channel ? channelWords(state.channel) : words().testingWalls)}
            </p>
          </div>
        )}
        <p className="spoken-only" role="status">
          {spoken(state, counts)}
        </p>
        {(state.phase === 'broken' || state.phase === 'cut-short') && (
          <Notice>
            <p>{state.phase === 'broken' ? words().broken : words().cutShort}</p>
          </Notice>
        )}
        {rows.length > 0 && <p className={styles.counts}>{words().sum(counts)}</p>}
        {state.phase === 'done' && state.part === 'staying' && (
          <Notice actions={<Button onClick={() => begin('leaving')}>{words().tryThese}</Button>}>
            <p>{words().moreWays(leavingCount)}</p>
          </Notice>
        )}
        <ul className={styles.rows} aria-label={words().list}>
          {rows.toReversed().map((row) => (
            <ChannelRow key={row.channel.key} row={row} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** For people who do not see the list: that it began, and how it ended. */
function spoken(state: SelfTestState, counts: string): string {
  switch (state.phase) {
    case 'ready':
      return '';
    case 'running':
      return words().begun;
    case 'done':
      return words().done(counts);
    case 'cut-short':
    case 'broken':
      return words().notAll;
  }
}
