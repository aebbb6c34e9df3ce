/**
 * That a passphrase was set is marked outside of the database too, by a folder beside `something-is-kept`. It stays where
 * the passphrase's record is taken away, so that a store which was sealed is never taken for one in the open. It is
 * written by `keep-mark.ts`.
 */
export const markFolder = 'something-is-sealed';

export async function isMarkedSealed(): Promise<boolean> {
  const folder = await navigator.storage.getDirectory().catch(() => undefined); // where no files are kept there is no mark
  return (await folder?.getDirectoryHandle(markFolder).catch(() => undefined)) !== undefined;
}
