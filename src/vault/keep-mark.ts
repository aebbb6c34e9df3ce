import { sha256Hex } from '../shared/hash.ts';
import { isHeader, type VaultHeader } from './header.ts';
import { toHex } from './mark-sum.ts';
import type { RawStore } from './raw-store.ts';
import { isSealedRoot } from './root.ts';
import { markFolder } from './sealed-mark.ts';
import { headerKey, only, rootKey } from './store-keys.ts';

/**
 * Keeps the mark that a passphrase is set (`sealed-mark.ts`). In its folder an empty file is named after the digest of each
 * header that may lie in the store, and one after the phase `on` once all was sealed. Names, not contents: a name is
 * there or not, in every browser. One tab at a time, and only by what lies in the store at that moment.
 */
type Raw = Pick<RawStore, 'read'>;

/** All was sealed: a root that says otherwise is an old one. */
const onName = 'on';

/** Whether the header is one that this browser wrote. Marks a store that an earlier version of the app sealed. */
export async function fitsMark(raw: Raw): Promise<boolean> {
  return await alone(async () => {
    const { header, root } = await stored(raw);
    if (!header) return false;
    const digest = await digestOf(header);
    const digests = ((await markNames()) ?? []).filter((name) => name !== onName);
    if (digests.length > 0) return digests.includes(digest);
    // A header beside a root in the open was put there by somebody else.
    if (isSealedRoot(root)) await add(digest);
    return isSealedRoot(root);
  });
}

export async function isMarkedOn(): Promise<boolean> {
  return (await markNames())?.includes(onName) ?? false;
}

/** Marks the header that lies in the store, and no other. `isOn`: everything is sealed. Where there is no room, the next unlocking does. */
export async function markHeader(raw: Raw, isOn: boolean): Promise<void> {
  await alone(async () => {
    const { header } = await stored(raw);
    if (header) await keepOnly([await digestOf(header), ...(isOn ? [onName] : [])]).catch(() => {});
  });
}

/** Writes another header. Until it lies there both are marked: a crash in between is no alteration. */
export async function markChange(raw: Raw, next: VaultHeader, write: () => Promise<void>): Promise<void> {
  await alone(async () => {
    await add(await digestOf(next)).catch(() => {}); // no room for a name: then it is told as another header, and opens
    await write();
    const { header } = await stored(raw);
    if (header) await keepOnly([await digestOf(header), ...((await isMarkedOn()) ? [onName] : [])]).catch(() => {});
  });
}

/** For the write after which nothing is sealed. Where it fails, or gives false, the mark stands again. */
export async function unmarked<T>(raw: Raw, write: () => Promise<T>): Promise<T> {
  return await alone(async () => {
    const names = await markNames();
    await removeMark();
    let isDone = false;
    try {
      const result = await write();
      isDone = result !== false && (await stored(raw)).header === undefined;
      return result;
    } finally {
      if (!isDone && names) await openFolder(true);
      if (!isDone) for (const name of names ?? []) await add(name);
    }
  });
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('airlock-sealed-mark', work);
}

async function stored(raw: Raw): Promise<{ header: VaultHeader | undefined; root: unknown }> {
  const [[header] = [], [root] = []] = await raw.read([only(headerKey), only(rootKey)]);
  return { header: isHeader(header?.[1]) ? header[1] : undefined, root: root?.[1] };
}

async function digestOf({ version, id, argon2id, wrappedKey }: VaultHeader): Promise<string> {
  const { memoryKiB, passes, salt } = argon2id;
  const fields = [version, id, memoryKiB, passes, toHex(salt), toHex(wrappedKey)];
  return await sha256Hex(new TextEncoder().encode(JSON.stringify(fields)));
}

/** Undefined where there is no mark. */
async function markNames(): Promise<string[] | undefined> {
  const folder = await openFolder(false);
  if (!folder) return undefined;
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

async function add(name: string): Promise<void> {
  await (await openFolder(true))?.getFileHandle(name, { create: true });
}

async function keepOnly(names: readonly string[]): Promise<void> {
  for (const name of names) await add(name);
  const folder = await openFolder(true);
  for (const name of (await markNames()) ?? []) if (!names.includes(name)) await folder?.removeEntry(name);
}

async function removeMark(): Promise<void> {
  const top = await navigator.storage.getDirectory().catch(() => undefined);
  if (await openFolder(false)) await top?.removeEntry(markFolder, { recursive: true });
}

/** Undefined where it is not there, and where the browser keeps no files: then there is no mark. */
async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
  const top = await navigator.storage.getDirectory().catch(() => undefined);
  return await top?.getDirectoryHandle(markFolder, { create }).catch(() => undefined);
}
