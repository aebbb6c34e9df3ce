import { formatCount, formatDay, formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './KeptRecord.module.css';
import type { RecordReading } from './use-record.ts';

/** The record over all visits, with its chain checked just now. */
export function KeptRecord({ reading, onRestart }: { reading: RecordReading; onRestart: (() => void) | undefined }) {
  if (reading === 'reading') return null;
  if (reading === 'unreadable') return <p>The record of earlier visits could not be read.</p>;
  const { head, chain, entries } = reading;
  if (head.sequence === 0) return <p>Nothing is on record yet.</p>;
  const [first] = entries;
  return (
    <div data-chain={chain.isIntact ? 'intact' : 'broken'}>
      <p>
        {formatCount(head.sequence, 'entry', 'entries')}
        {first && ` since ${formatDay(first.timeMs)}`}: {formatNumber(head.totals.refused)} refused, our own tests
        included; {formatNumber(head.totals.sent)} let out, by the page that fetches or by one that was not sealed
        {head.totals.unexplained > 0 && `; ${formatNumber(head.totals.unexplained)} that no wall spoke of`}.
      </p>
      {chain.isIntact ? (
        <p className={styles.small}>
          Each entry is sealed with the one before it. Checked just now: none was changed or taken out.
        </p>
      ) : (
        <>
          <p className={styles.broken}>
            This record was changed at entry {formatNumber(chain.brokenAt)}. What comes after it proves nothing.
          </p>
          {onRestart && <Button onClick={onRestart}>Throw it away and begin a new one</Button>}
        </>
      )}
    </div>
  );
}
