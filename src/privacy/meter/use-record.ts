import { useEffect, useState } from 'react';
import type { LedgerRecord, RecordView } from '../../egress/record.ts';

/** What was on record at `readMs`. */
export type RecordReading = (RecordView & { readMs: number }) | 'reading' | 'unreadable';

const readEveryMs = 1000;

/** The record over all visits, its chain checked, read again when `newest` changes, but not more than once a second. */
export function useRecord(record: LedgerRecord, newest: number): RecordReading {
  const [view, setView] = useState<RecordReading>('reading');
  useEffect(() => {
    let isGone = false;
    async function read(): Promise<void> {
      const next = await record.read().then(
        (found): RecordReading => ({ ...found, readMs: Date.now() }),
        (): RecordReading => 'unreadable',
      );
      if (!isGone) setView(next);
    }
    const timer = setTimeout(() => void read(), view === 'reading' ? 0 : readEveryMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what was read must not make it read again
  }, [record, newest]);
  return view;
}
