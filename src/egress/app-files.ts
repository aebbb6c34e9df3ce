import { appCacheName } from '../shared/app-cache.ts';
import { parseAppList, type AppFile, type AppList } from '../shared/app-list.ts';
import { sha256Hex } from '../shared/hash.ts';
import { policy } from './policy.ts';

/** A file of a build, and what this device holds under its path. */
export interface CheckedFile extends AppFile {
  /** SHA-256 of what is here; null when nothing is. */
  foundSha256: string | null;
}

/** Hashes, one after the other, what this device holds of a build just now. */
export async function checkAppFiles(app: AppList): Promise<CheckedFile[]> {
  const cache = await caches.open(appCacheName(app.build));
  const checked: CheckedFile[] = [];
  for (const file of app.files) {
    const stored = await cache.match(file.path);
    checked.push({ ...file, foundSha256: stored ? await sha256Hex(await stored.arrayBuffer()) : null });
  }
  return checked;
}

export function isAsPublished({ sha256, foundSha256 }: CheckedFile): boolean {
  return sha256 === foundSha256;
}

/** The files of a build that are not on this device as they were published. Reads and hashes what is here. */
export async function missingAppFiles(app: AppList): Promise<AppFile[]> {
  return (await checkAppFiles(app))
    .filter((file) => !isAsPublished(file))
    .map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, sha256 }));
}

/** Keeps the list beside the files it lists: it says later whether they are still what they were. */
export async function keepAppList(app: AppList): Promise<void> {
  await (await caches.open(appCacheName(app.build))).put(policy.appList, Response.json(app));
}

/** The list of a build that is on this device, if it is. Makes nothing where there is none. */
export async function keptAppList(build: string): Promise<AppList | undefined> {
  if (!(await caches.has(appCacheName(build)))) return undefined;
  const stored = await (await caches.open(appCacheName(build))).match(policy.appList);
  return stored && parseAppList(await stored.json());
}
