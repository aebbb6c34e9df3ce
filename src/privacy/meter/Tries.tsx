import type { LedgerEntry } from '../../egress/ledger.ts';
import { formatNumber, formatTime } from '../../shared/format.ts';
import { words } from './panel-words.ts';
import { sayAttempt, sayVerdict } from './say-attempt.ts';
import styles from './Tries.module.css';

/** What was tried on this page, newest first, as it happens. */
export function Tries({ entries }: { entries: readonly LedgerEntry[] }) {
  if (entries.length === 0) return <p>{words().noTries}</p>;
  return (
    <ul className={styles.tries}>
      {entries.toReversed().map((attempt) => (
        <li key={attempt.sequence}>
          <time>{formatTime(attempt.timeMs)}</time>
          <span>{words().numbered(formatNumber(attempt.sequence), sayAttempt(attempt))}</span>
          <span>{sayVerdict(attempt)}</span>
        </li>
      ))}
    </ul>
  );
}
