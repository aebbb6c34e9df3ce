import { lazy, useState } from 'react';
import type { LedgerRecord } from '../../egress/record.ts';
import type { Readable } from '../../shared/store.ts';
import { formatNumber } from '../../shared/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Late } from '../../ui/Late.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './Meter.module.css';
import { MeterGlyph } from './MeterGlyph.tsx';
import type { MeterDoor } from './MeterPanel.tsx';
import { meterWords } from './meter-words.ts';
import type { MeterView } from './meter.ts';
import { words } from './words.ts';

export interface MeterProps {
  meter: Readable<MeterView>;
  record: LedgerRecord;
  /** What can be opened from here, beside what the meter says itself. */
  doors?: readonly MeterDoor[];
  onRestart?: () => void;
}

const MeterPanel = lazy(async () => ({ default: (await import('./meter-panel.ts')).MeterPanel }));

const noDoors: readonly MeterDoor[] = [];

/** The privacy meter: one glyph, one word, two numbers; opened, what they rest on. */
export function Meter({ meter, record, doors = noDoors, onRestart }: MeterProps) {
  const [isOpen, setOpen] = useState(false);
  const view = useStore(meter);
  const { label, sentence } = meterWords(view);
  return (
    <>
      <button
        type="button"
        className={styles.meter}
        data-meter={view.state.kind}
        data-level={view.state.kind === 'sealed' ? view.state.level : undefined}
        data-sent={view.ledger.sent}
        data-refused={view.ledger.refused}
        aria-label={words().spoken(label, sentence)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <MeterGlyph state={view.state} />
        <span className={styles.label}>{label}</span>
        {(view.state.kind === 'sealed' || view.state.kind === 'breached') && (
          <span className={styles.numbers}>
            {words().numbers(
              formatNumber(view.state.kind === 'sealed' ? 0 : view.state.sentCount),
              formatNumber(view.ledger.refused),
            )}
          </span>
        )}
      </button>
      {isOpen && (
        <Dialog title={words().title} onClose={() => setOpen(false)}>
          <Late>
            <MeterPanel
              view={view}
              record={record}
              doors={doors}
              onRestart={onRestart}
              onLeave={() => setOpen(false)}
            />
          </Late>
        </Dialog>
      )}
    </>
  );
}
