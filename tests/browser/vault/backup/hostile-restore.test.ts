import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Trouble } from '../../../../src/shared/errors.ts';
import { readPreface } from '../../../../src/vault/backup/preface.ts';
import { restoreBackup } from '../../../../src/vault/backup/restore-backup.ts';
import { surveyBackup } from '../../../../src/vault/backup/survey-backup.ts';
import { createVault, type Vault } from '../../../../src/vault/vault.ts';
import { openFile, save, unwatched } from '../../../support/backup-files.ts';
import { byteChange, changeBytes } from '../../../support/change-bytes.ts';
import { makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { forgetEverything, readRaw } from '../../../support/storage.ts';

/** Damaged files, put to a real vault that is sealed: refused in words, and not a record of it is another. */

const passphrase = 'a canary in a coal mine';
const refusals = ['BackupCutOff', 'BackupDamaged', 'BackupForeign', 'BackupTooNew'];
let vault: Vault;
let before: Map<string, unknown>;
let files: { bytes: Uint8Array<ArrayBuffer>; chunkKey: CryptoKey | undefined }[];

const records = async (): Promise<Map<string, unknown>> => {
  const all = await readRaw('airlock-vault', 'records');
  all.delete('["root"]'); // it says that somebody wrote: what was laid aside was removed
  return all;
};

beforeAll(async () => {
  await forgetEverything();
  vault = createVault();
  for (let index = 0; index < 20; index += 1) {
    const id = `c${index}`;
    await vault.putTurn({ ...makeQuestion(id, `${index} `.repeat(4000)), id: 't' }, makeConversation({ id }));
    await vault.drafts.put(id, `typed ${index}`);
  }
  const settings = new Map([['looks', 'dark system 115']]);
  const [open, sealed] = [await save(vault, undefined, settings), await save(vault, passphrase, settings)];
  const { chunkKey } = await openFile(vault, sealed, passphrase);
  files = [
    { bytes: new Uint8Array(await open.arrayBuffer()), chunkKey: undefined },
    { bytes: new Uint8Array(await sealed.arrayBuffer()), chunkKey },
  ];
  await vault.custody.turnOn(passphrase);
  await vault.drafts.put('c4', 'typed since');
  await vault.changeConversation('c3', (current) => ({ ...current, title: 'Changed since', updatedAtMs: 9e12 }));
  before = await records();
});

test('whatever happened to the file, nothing of it comes into the vault', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1),
      fc.array(byteChange, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('merge' as const, 'replace' as const),
      async (which, changes, mode) => {
        const { bytes, chunkKey } = files[which]!;
        const changed = changes.reduce(changeBytes, bytes);
        fc.pre(changed.length !== bytes.length || changed.some((byte, index) => byte !== bytes[index]));
        const file = new Blob([changed]);
        const attempt = async (): Promise<string> => {
          const body = { file, preface: await readPreface(file), chunkKey };
          await restoreBackup(vault.inside, body, mode, unwatched);
          return 'restored';
        };
        const outcome = await attempt().catch((error: unknown) =>
          error instanceof Trouble ? error.name : String(error),
        );
        expect(refusals).toContain(outcome);
        expect(await records()).toEqual(before);
      },
    ),
    { numRuns: 60, seed: 5 },
  );
  expect(vault.altered.get()).toEqual([]);
});

test('the same file unharmed is restored, so that it was the harm that was refused', async () => {
  const { bytes, chunkKey } = files[1]!;
  const file = new Blob([bytes]);
  const body = { file, preface: await readPreface(file), chunkKey };
  expect(await surveyBackup(vault.inside, body, unwatched)).toMatchObject({
    sameCount: 20,
    furtherHere: ['Changed since'],
    drafts: { count: 20, addedCount: 0, lostCount: 1 },
    settings: new Map([['looks', 'dark system 115']]),
  });
  await restoreBackup(vault.inside, body, 'replace', unwatched);
  expect((await vault.getConversation('c3'))?.title).toBe('The sky');
  expect(await vault.drafts.get('c4')).toBe('typed 4');
});
