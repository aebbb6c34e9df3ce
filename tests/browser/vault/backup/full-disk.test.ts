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

/** Whether the browser takes so much. What it took is removed again. */
async function takes(sizeBytes: number): Promise<boolean> {
  const opened = indexedDB.open('filler');
  opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('bytes'));
  await new Promise((resolve) => opened.addEventListener('success', resolve));
  const writing = opened.result.transaction('bytes', 'readwrite');
  for (let put = 0; put * 60_000 < sizeBytes; put += 1)
    writing.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(60_000)), put);
  const isTaken = await new Promise<boolean>((resolve) => {
    writing.addEventListener('complete', () => resolve(true));
    writing.addEventListener('abort', () => resolve(false));
  });
  opened.result.close();
  await forgetEverything();
  return isTaken;
}

beforeAll(async () => {
  await forgetEverything();
  await setQuota(((await navigator.storage.estimate()).usage ?? 0) + quotaBytes);
  // The browser looks at a quota anew only for a store that nobody has had open for a while.
  do await new Promise((resolve) => setTimeout(resolve, 3000));
  while (await takes(2 * quotaBytes));
}, 120_000);

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
