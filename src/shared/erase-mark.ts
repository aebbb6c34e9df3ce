import { eraseKey as key } from './erase-key.ts';
import { countHolders } from './held-locks.ts';
import { openTab } from './mind-the-log.ts';

/**
 * The mark as a database without records, too: what is put into `localStorage` the browser writes some seconds later, and
 * a browser that is killed before has forgotten it, in the middle of an erasure (`npm run torture`).
 */
export const eraseMarkDatabase = key;

/** Resolves when the mark is on the disk. */
export async function putEraseMark(): Promise<void> {
  markHere(await countHolders(openTab).catch(() => 1));
  const opened = indexedDB.open(eraseMarkDatabase);
  await new Promise<void>((resolve) => {
    opened.addEventListener('success', () => {
      opened.result.close();
      resolve();
    });
    opened.addEventListener('error', () => resolve()); // a full disk: the other mark has to do
  });
}

/** Whether an erasure was cut off by the end of the browser. Then the mark stands again where all tabs see it. */
export async function findEraseMark(): Promise<boolean> {
  const known = await indexedDB.databases().catch(() => []); // a browser that shuts its storage kept no mark
  const isCutOff = known.some(({ name }) => name === eraseMarkDatabase);
  if (isCutOff) markHere(1);
  return isCutOff;
}

function markHere(tabCount: number): void {
  localStorage.setItem(key, String(tabCount));
  sessionStorage.setItem(key, '1');
}

/** How many tabs make way: those that were open when the mark was put. None where the mark is gone. */
export function countTabsToCome(): number {
  return Number(localStorage.getItem(key));
}

/** Hears of a mark that another tab puts. */
export function onEraseMark(hear: () => void): void {
  addEventListener('storage', (event: Event & { key?: string | null; newValue?: string | null }) => {
    if (event.key !== key || event.newValue === null) return;
    sessionStorage.setItem(key, '1');
    hear();
  });
}
