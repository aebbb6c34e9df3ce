import { estimateStorage, privateFolder } from '../../shared/browser-storage.ts';

/** What the browser says that it keeps for this site. Names only, except for `usedBytes`. */
export interface LeftOver {
  databases: string[];
  caches: string[];
  /** Files and folders of the origin-private file system. */
  files: string[];
  /** Keys of `localStorage` and `sessionStorage`, and names of cookies that a page can see. */
  keys: string[];
  serviceWorkers: number;
  /** Of this site, as the browser reckons it: it may count what it has deleted for a while. */
  usedBytes: number;
}

/** Asks the browser, kind by kind. What a browser does not have, it does not keep. */
export async function findLeftOver(): Promise<LeftOver> {
  const cookieNames = document.cookie.split('; ').flatMap((cookie) => cookie.split('=')[0] || []);
  return {
    databases: (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    caches: await caches.keys(),
    files: await listFiles(),
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...cookieNames],
    serviceWorkers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    usedBytes: (await estimateStorage()).usage ?? 0,
  };
}

async function listFiles(): Promise<string[]> {
  const names: string[] = [];
  const folder = await privateFolder();
  if (folder) for await (const name of folder.keys()) names.push(name);
  return names;
}

export function isNothing({ databases, caches: kept, files, keys, serviceWorkers }: LeftOver): boolean {
  return [databases, kept, files, keys].every((names) => names.length === 0) && serviceWorkers === 0;
}
