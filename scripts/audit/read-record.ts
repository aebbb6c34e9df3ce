import type { Page } from 'playwright-core';
import type { Said } from './meter-said.ts';
import type { Tried } from './tried.ts';

export interface RecordEntry {
  sequence: number;
  timeMs: number;
  destination: string;
  verdict: string;
  wall: string;
  /** A try of the app's own, to see whether its walls stand. */
  canary?: true;
}

/** What the app itself has on record: what its meter shows, and keeps over reloads. */
export async function readRecord(page: Page): Promise<RecordEntry[]> {
  return await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-ledger');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const asked = opened.result.transaction('entries').objectStore('entries').getAll(IDBKeyRange.bound(1, Infinity));
    await new Promise((resolve) => (asked.onsuccess = resolve));
    opened.result.close();
    return asked.result as RecordEntry[];
  });
}

/**
 * What the record says about one try: the entries that name its host, and those of its time that name no other try's.
 * Pure. An entry carries the time of the try, and may be written later.
 */
export function saidBy(entries: readonly RecordEntry[], { host, fromMs, toMs }: Tried, zone: string): Said {
  const about = entries.filter(({ destination, timeMs, canary }) => {
    if (canary) return false;
    if (host !== undefined && destination.includes(`//${host}`)) return true;
    return timeMs >= fromMs && timeMs <= toMs && !destination.includes(zone);
  });
  const find = (wanted: string): RecordEntry | undefined => about.find(({ verdict }) => verdict === wanted);
  if (find('sent')) return { result: 'sent', decider: 'let out' };
  const refused = find('refused');
  if (refused) return { result: 'stopped', decider: refused.wall };
  if (find('unexplained')) return { result: 'unsure', decider: 'no wall said that it refused it' };
  return { result: 'nothing', decider: 'nothing on record' };
}
