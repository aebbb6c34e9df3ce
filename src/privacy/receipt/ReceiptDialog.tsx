import { useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { makeReceipt, type ReceiptSources } from './make-receipt.ts';
import { MadeReceipt } from './MadeReceipt.tsx';
import type { Receipt, SpanKind } from './receipt-schema.ts';
import styles from './ReceiptDialog.module.css';
import { words } from './words.ts';

export interface ReceiptDialogProps {
  sources: ReceiptSources;
  onClose: () => void;
}

type DialogState =
  | { phase: 'choosing' }
  | { phase: 'making' }
  | { phase: 'made'; receipt: Receipt }
  | { phase: 'failed'; trouble: Trouble };

/** Makes a receipt to keep: of a conversation or a time, and never a word of what was said in it. */
export function ReceiptDialog({ sources, onClose }: ReceiptDialogProps) {
  const kinds: SpanKind[] = [
    ...(sources.conversation ? (['conversation'] as const) : []),
    'today',
    'seven-days',
    'everything',
  ];
  const [kind, setKind] = useState<SpanKind>(kinds[0] ?? 'today');
  const [state, setState] = useState<DialogState>({ phase: 'choosing' });

  async function make(): Promise<void> {
    if (state.phase === 'making') return;
    setState({ phase: 'making' });
    try {
      setState({ phase: 'made', receipt: await makeReceipt(kind, sources) });
    } catch (error) {
      setState({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
    }
  }

  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.receipt} data-receipt={state.phase}>
        <p>
          <Sentence parts={words().intro(<strong>{words().nothingSaid}</strong>)} />
        </p>
        <div role="group" aria-labelledby="receipt-span" className={styles.group}>
          <h3 id="receipt-span">{words().ofWhat}</h3>
          <div className={styles.choices}>
            {kinds.map((one) => (
              <Button
                key={one}
                aria-pressed={one === kind}
                disabled={state.phase === 'making'}
                onClick={() => {
                  setKind(one);
                  setState({ phase: 'choosing' });
                }}
              >
                {words().spans[one]}
              </Button>
            ))}
          </div>
          {kind === 'conversation' && <p className={styles.small}>{words().ofConversation}</p>}
        </div>
        <div>
          {/* One button, so that the keyboard stays where it is. */}
          <Button look={state.phase === 'made' ? 'plain' : 'main'} onClick={() => void make()}>
            {state.phase === 'made' ? words().makeAgain : words().make}
          </Button>
        </div>
        <p className="spoken-only" role="status">
          {state.phase === 'making' ? words().makingSpoken : state.phase === 'made' ? words().madeSpoken : ''}
        </p>
        {state.phase === 'making' && (
          <div className={styles.making}>
            <Progress label={words().making} />
            <p className={styles.small}>{words().hashing}</p>
          </div>
        )}
        {state.phase === 'failed' && <TroubleNotice trouble={state.trouble} />}
        {state.phase === 'made' && <MadeReceipt receipt={state.receipt} />}
      </div>
    </Dialog>
  );
}
