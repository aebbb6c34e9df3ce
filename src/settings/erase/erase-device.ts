import { privateFolder } from '../../shared/browser-storage.ts';
import { countTabsToCome, eraseMarkDatabase } from '../../shared/erase-mark.ts';
import { countHolders, holdForLife } from '../../shared/held-locks.ts';
import { findLeftOver, type LeftOver } from './left-over.ts';

/** How long another tab has to make way, and to let go of a database. */
const patienceMs = 10_000;
const roundLimit = 5;
const pauseMs = 500;

/** How the name of a lock begins that every tab holds that has come here. */
const madeWay = 'airlock-made-way';
let isHere: Promise<unknown> | undefined;

/**
 * Removes everything that this site keeps in this browser: service worker, databases, caches, files, and at
 * last the keys, the mark of the erasure among them. Run it on a page that has nothing open. It can be cut off at
 * any point and run again. One tab at a time.
 * @returns what the browser says is left
 */
export async function eraseDevice(): Promise<LeftOver> {
  await (isHere ??= holdForLife(madeWay));
  return await navigator.locks.request('airlock-erase', async () => {
    await allHere();
    // The guard first: it would write down what it sees into what is being deleted.
    for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? [])
      await registration.unregister();
    for (let round = 1; ; round += 1) {
      await removeStored(await findLeftOver());
      const { databases, caches: cacheNames, files } = await findLeftOver();
      if (databases.filter(isToGoFirst).length + cacheNames.length + files.length === 0) break;
      // Another tab that makes way may have written its last meanwhile.
      if (round === roundLimit) return await findLeftOver();
      await pause();
    }
    // Last of all, because the marks of the erasure are among them.
    localStorage.clear();
    sessionStorage.clear();
    await deleteDatabase(eraseMarkDatabase);
    return await findLeftOver();
  });
}

/** To make way, every tab needs the app's files once more: the guard and they stay until all have come, or one was closed. */
async function allHere(): Promise<void> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    if ((await countHolders(madeWay)) >= countTabsToCome()) return;
    await pause();
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));

async function removeStored({ databases, caches: cacheNames, files }: LeftOver): Promise<void> {
  await Promise.all(databases.filter(isToGoFirst).map(deleteDatabase));
  await Promise.all(cacheNames.map((name) => caches.delete(name)));
  const root = await privateFolder();
  // A file that another tab holds open stays, and is named among what is left.
  if (root) await Promise.all(files.map((name) => root.removeEntry(name, { recursive: true }).catch(() => {})));
}

const isToGoFirst = (name: string): boolean => name !== eraseMarkDatabase;

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.addEventListener('success', () => resolve());
    asked.addEventListener('error', () => resolve()); // it is found among what is left
    setTimeout(resolve, patienceMs);
  });
}
