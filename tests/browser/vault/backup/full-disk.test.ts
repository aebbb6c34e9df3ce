import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createVault } from '../../../../src/vault/vault.ts';
import { asLines, makeBackup } from '../../../support/backup-bytes.ts';
import { contents, restore } from '../../../support/backup-files.ts';
import { makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { forgetEverything, readRaw } from '../../../support/storage.ts';

/** A disk that is really full, by the browser's own quota: what was here is here, and nothing of the backup. */

const { origin } = location;
const quotaBytes = 6_000_000;

async function setQuota(quotaSize?: number): Promise<void> {
  const session = cdp() as unknown as { send(method: string, asked: object): Promise<void> };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize ? { quotaSize } : {}) });
}

beforeAll(async () => {
  await forgetEverything();
  // The browser looks at a quota anew only for a store that nobody has open, and keeps one open for a while.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await setQuota(((await navigator.storage.estimate()).usage ?? 0) + quotaBytes);
});

test('a disk that is full in the middle of a restore leaves everything as it was', { timeout: 120_000 }, async () => {
  onTestFinished(() => setQuota());
  const many = Array.from({ length: 100 }, (_, index) => {
    const id = `c${index}`;
    return { conversation: makeConversation({ id }), turns: [{ ...makeQuestion(id, 'x'.repeat(150_000)), id: 't' }] };
  });
  const file = new Blob([(await makeBackup(asLines(many), false)).bytes]);
  expect(file.size).toBeGreaterThan(2 * quotaBytes);
  const vault = createVault();
  // Sealed it does not shrink on the disk.
  await vault.custody.turnOn('a canary in a coal mine');
  for (const id of ['c1', 'here']) await vault.putTurn({ ...makeQuestion(id), id: 'u' }, makeConversation({ id }));
  const before = await contents(vault);
  for (const mode of ['merge', 'replace'] as const) {
    await expect(restore(vault, file, mode)).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await contents(vault)).toEqual(before);
    expect(vault.altered.get()).toEqual([]);
    expect([...(await readRaw('airlock-vault', 'records')).keys()].filter((key) => key.includes('staged'))).toEqual([]);
  }
  await setQuota();
  await restore(vault, file, 'replace');
  expect((await contents(vault)).size).toBe(100);
  expect(vault.altered.get()).toEqual([]);
});
