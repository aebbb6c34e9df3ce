import { checkAppFiles, isAsPublished, keptAppList, type CheckedFile } from '../../egress/app-files.ts';
import { appListHash } from '../../shared/app-list.ts';

/** What this device holds of the app, against the list that was kept when somebody took this build. */
export type AppIntegrity =
  /** Nothing of this build is kept here: in development, or before this device was prepared. */
  | { kind: 'not-kept' }
  | {
      kind: 'checked';
      files: readonly CheckedFile[];
      changed: readonly CheckedFile[];
      /** One hash for the whole list. */
      listSha256: string;
      /** False when this page itself came over the network, past this device's copy. */
      isPageFromHere: boolean;
    };

/** Hashes everything just now. Takes a few tenths of a second. */
export async function checkAppIntegrity(build: string): Promise<AppIntegrity> {
  const list = await keptAppList(build);
  if (!list) return { kind: 'not-kept' };
  const files = await checkAppFiles(list);
  return {
    kind: 'checked',
    files,
    changed: files.filter((file) => !isAsPublished(file)),
    listSha256: await appListHash(list),
    isPageFromHere: Boolean(navigator.serviceWorker?.controller),
  };
}
