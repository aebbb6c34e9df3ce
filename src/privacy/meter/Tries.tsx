import type { LedgerEntry } from '../../egress/ledger.ts';
import { formatNumber, formatTime } from '../../shared/format.ts';
import { attemptWords, verdictWords } from './meter-words.ts';
import styles from './Tries.module.css';

/** What was tried on this page, newest first, as it happens. */
export function Tries({ entries }: { entries: readonly LedgerEntry[] }) {
  if (entries.length === 0) return <p>None yet.</p>;
  return (
    <ul className={styles.tries}>
      {entries.toReversed().map((attempt) => (
        <li key={attempt.sequence}>
          <time>{formatTime(attempt.timeMs)}</time>
          <span>
            {formatNumber(attempt.sequence)}. {attemptWords(attempt)}
          </span>
          <span>{verdictWords(attempt)}</span>
        </li>
      ))}
    </ul>
  );
}
