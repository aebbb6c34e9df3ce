import '../../../support/plain-imports.ts';
import { restoreBackup, type RestoreMode } from '../../../../src/vault/backup/restore-backup.ts';
import { createVault } from '../../../../src/vault/vault.ts';
import { openFile } from '../../../support/backup-files.ts';

export interface RestoreOrder {
  file: Blob;
  mode: RestoreMode;
  passphrase: string;
  /** Stands still for ever at this write, the first being 1: whoever kills it then knows where it was. */
  standStillAt: number | 'the last, begun';
}

/** A tab to be killed while it restores. Tells how far it is. */
self.addEventListener('message', ({ data }: MessageEvent<RestoreOrder>) => {
  void restore(data).then(
    () => self.postMessage('done'),
    (error: Error) => self.postMessage(`failed: ${error.name} ${error.message}`),
  );
});

async function restore({ file, mode, passphrase, standStillAt }: RestoreOrder): Promise<void> {
  const vault = createVault();
  await vault.custody.unlock(passphrase);
  const { raw } = vault.inside;
  let writeCount = 0;
  const write: typeof raw.write = async (rootSeen, changes) => {
    writeCount += 1;
    const begun = raw.write(rootSeen, changes);
    if (writeCount === standStillAt) {
      await begun;
      await standStill();
    }
    if (changes.unstage && standStillAt === 'the last, begun') await standStill();
    return await begun;
  };
  const body = await openFile(vault, file);
  const watching = { onProgress: () => {}, signal: new AbortController().signal };
  await restoreBackup({ ...vault.inside, raw: { ...raw, write } }, body, mode, watching);
}

async function standStill(): Promise<never> {
  self.postMessage('standing still');
  return await new Promise(() => {});
}
