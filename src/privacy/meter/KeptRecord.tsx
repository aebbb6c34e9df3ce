import { formatDay, formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './KeptRecord.module.css';
import { words } from './panel-words.ts';
import type { RecordReading } from './use-record.ts';

/** The record over all visits, with its chain checked just now. */
export function KeptRecord({ reading, onRestart }: { reading: RecordReading; onRestart: (() => void) | undefined }) {
  if (reading === 'reading') return null;
  if (reading === 'unreadable') return <p>{words().recordUnreadable}</p>;
  const { head, chain, entries } = reading;
  if (head.sequence === 0) return <p>{words().recordEmpty}</p>;
  const [first] = entries;
  const { unexplained } = head.totals;
  const [refused, sent] = [formatNumber(head.totals.refused), formatNumber(head.totals.sent)];
  const kept = first ? words().entriesSince(head.sequence, formatDay(first.timeMs)) : words().entries(head.sequence);
  return (
    <div data-chain={chain.isIntact ? 'intact' : 'broken'}>
      <p>
        {unexplained > 0
          ? words().totalsWithUnexplained(kept, refused, sent, formatNumber(unexplained))
          : words().totals(kept, refused, sent)}
      </p>
      {chain.isIntact ? (
        <p className={styles.small}>{words().chainHolds}</p>
      ) : (
        <>
          <p className={styles.broken}>{words().chainBroken(formatNumber(chain.brokenAt))}</p>
          {onRestart && <Button onClick={onRestart}>{words().restart}</Button>}
        </>
      )}
    </div>
  );
}
