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
  const isRunning = state.phase === 'running';
  const leavingCount = channelsOf('leaving').length;

  function begin(part: SelfTestPart): void {
    if (isRunning) return;
    const receiver = parseReceiver(receiverField.current?.getText() ?? '');
    setReceiverWrong(!receiver);
    if (receiver) void start(part, receiver, secretField.current?.getText().trim() || firstSecret);
  }

  return (
    <Dialog title="Try to leak it" onClose={onClose}>
      <div className={styles.test} data-self-test={state.phase}>
        <p>
          A made-up secret is sent out of this page in every way we know, one after the other. You see each try, and
          what stopped it.
        </p>
        {!isSealed && (
          <Notice>
            <p>This page is not sealed now. What is tried here may get out.</p>
          </Notice>
        )}
        <div className={styles.field}>
          <p aria-hidden="true">The secret</p>
          <TextField ref={secretField} label="The secret" initialText={firstSecret} disabled={isRunning} />
          <p className={styles.hint}>
            Made up. Write another if you like, but no real one: a missing wall would let it out.
          </p>
        </div>
        <div className={styles.field}>
          <p aria-hidden="true">Receiver</p>
          <TextField
            ref={receiverField}
            label="Receiver"
            placeholder="Nobody: names that lead nowhere"
            disabled={isRunning}
            onSubmit={() => begin('staying')}
          />
          <p className={styles.hint} role={isReceiverWrong ? 'alert' : undefined}>
            {isReceiverWrong
              ? 'That is no address of a site. Write one like receiver.example, or leave it empty.'
              : 'Have a server of your own? Write its address, and see there that nothing arrives.'}
          </p>
        </div>
        <div className={styles.actions}>
          {/* One button, so that the keyboard stays where it is. */}
          <Button
            look={state.phase === 'ready' ? 'main' : 'plain'}
            onClick={() => (isRunning ? stop() : begin('staying'))}
          >
            {isRunning ? 'Stop' : state.phase === 'ready' ? 'Start' : 'Start again'}
          </Button>
        </div>
        {state.phase === 'running' && (
          <div className={styles.running}>
            <Progress label="Tries made" share={state.doneCount / state.totalCount} />
            <p className={styles.now}>{state.channel ? channelWords(state.channel) : 'Testing the walls'} …</p>
          </div>
        )}
        <p className="spoken-only" role="status">
          {spoken(state, countWords(rows.map(({ result }) => result)))}
        </p>
        {(state.phase === 'broken' || state.phase === 'cut-short') && (
          <Notice>
            <p>
              {state.phase === 'broken'
                ? 'The thread for these tries could not be started, so not everything was tried.'
                : 'Stopped before the end, so not everything was tried.'}
            </p>
          </Notice>
        )}
        {rows.length > 0 && <p className={styles.counts}>{countWords(rows.map(({ result }) => result))}.</p>}
        {state.phase === 'done' && state.part === 'staying' && (
          <Notice actions={<Button onClick={() => begin('leaving')}>Try these too</Button>}>
            <p>
              {leavingCount} more ways would take you away from this page if nothing stopped them. Your conversations
              are kept; an answer that is being written would break off.
            </p>
          </Notice>
        )}
        <ul className={styles.rows} aria-label="Tries, newest first">
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
      return 'The tries begin.';
    case 'done':
      return `Done. ${counts}.`;
    case 'cut-short':
    case 'broken':
      return 'Not everything was tried.';
  }
}
