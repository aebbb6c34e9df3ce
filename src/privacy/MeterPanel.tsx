import type { LedgerRecord } from '../egress/record.ts';
import { formatNumber, formatTime } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { KeptRecord } from './KeptRecord.tsx';
import styles from './MeterPanel.module.css';
import { attemptWords, meterLimits, meterWords, verdictWords } from './meter-words.ts';
import type { MeterView } from './meter.ts';

const shownEntries = 20;

/** A screen that is opened from the meter, and takes its place. */
export interface MeterDoor {
  label: string;
  open: () => void;
}

export interface MeterPanelProps {
  view: MeterView;
  record: LedgerRecord;
  doors: readonly MeterDoor[];
  /** Called before a door opens. */
  onLeave: () => void;
}

export function MeterPanel({ view, record, doors, onLeave }: MeterPanelProps) {
  const { state, ledger } = view;
  const newest = ledger.entries.slice(-shownEntries).toReversed();
  return (
    <div className={styles.panel}>
      <p className={styles.sentence}>{meterWords(view).sentence}</p>
      {state.kind === 'unguarded' && <p>Reload the page the ordinary way to put the guard back.</p>}
      {doors.length > 0 && (
        <div className={styles.doors}>
          {doors.map(({ label, open }) => (
            <Button
              key={label}
              onClick={() => {
                onLeave();
                open();
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <section aria-labelledby="meter-tries">
        <h3 id="meter-tries">Tries on this page, newest first</h3>
        {newest.length === 0 ? (
          <p>None yet.</p>
        ) : (
          <ul className={styles.attempts}>
            {newest.map((attempt) => (
              <li key={attempt.sequence}>
                <time>{formatTime(attempt.timeMs)}</time>
                <span>
                  {formatNumber(attempt.sequence)}. {attemptWords(attempt)}
                </span>
                <span>{verdictWords(attempt)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="meter-record">
        <h3 id="meter-record">On record, over all visits</h3>
        <KeptRecord record={record} />
      </section>
      <section aria-labelledby="meter-limits">
        <h3 id="meter-limits">What this page cannot see or stop</h3>
        <ul className={styles.limits}>
          {meterLimits(state).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
