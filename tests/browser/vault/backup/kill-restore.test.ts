import { beforeAll, expect, test } from 'vitest';
import { newPlace } from '../../../../src/vault/draft-store.ts';
import { createVault, type Vault } from '../../../../src/vault/vault.ts';
import { contents, restore, save } from '../../../support/backup-files.ts';
import { makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { findText } from '../../../support/find-text.ts';
import { forgetEverything, readRaw } from '../../../support/storage.ts';
import type { RestoreOrder } from './victim.worker.ts';

/** The thread that restores is killed in the middle. What was here is here, or what was in the backup: never a part of it. */

const passphrase = 'a canary in a coal mine';
const conversationCount = 60;
type Contents = Awaited<ReturnType<typeof contents>>;

let vault: Vault;
let file: Blob;
let old: Contents;
let restored: Contents;

async function write(count: number, text: string): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const id = `c${String(index).padStart(4, '0')}`;
    const question = { ...makeQuestion(id, `${text} ${index}`, 1), id: `${text.toLowerCase()}0` };
    await vault.putTurn(question, makeConversation({ id, title: text, updatedAtMs: text === 'Old' ? 1 : 2 }));
    await vault.drafts.put(id, `${text} typed`);
  }
  await vault.drafts.put(newPlace, `${text} typed`);
}

beforeAll(async () => {
  await forgetEverything();
  vault = createVault();
  const emptyFile = await save(vault);
  await write(conversationCount, 'Kanarienvogel');
  restored = await contents(vault);
  file = await save(vault);
  await restore(vault, emptyFile, 'replace');
  await vault.custody.turnOn(passphrase);
  await write(3, 'Old');
  old = await contents(vault);
});

async function kill(order: Omit<RestoreOrder, 'file' | 'passphrase'>): Promise<string> {
  const victim = new Worker(new URL('./victim.worker.ts', import.meta.url), { type: 'module' });
  const ended = await new Promise<string>((resolve) => {
    victim.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
    victim.postMessage({ ...order, file, passphrase } satisfies RestoreOrder);
  });
  victim.terminate();
  return ended;
}

const staged = async (): Promise<string[]> =>
  [...(await readRaw('airlock-vault', 'records')).keys()].filter((key) => key.startsWith('["staged"'));

/** What the next opening does. The lock of a dead thread passes on, but not in the same moment. */
async function sweep(): Promise<void> {
  const left = async (): Promise<string[]> => {
    await vault.purge(0);
    return await staged();
  };
  await expect.poll(left, { timeout: 30_000 }).toEqual([]);
}

test(
  'killed after each of some writes, it has changed nothing, shown nothing, and leaves nothing',
  { timeout: 120_000 },
  async () => {
    for (const [mode, standStillAt] of [
      ['replace', 1],
      ['merge', 4],
      ['replace', 8],
    ] as const) {
      expect(await kill({ mode, standStillAt })).toBe('standing still');
      expect((await staged()).length, 'it was in the middle').toBeGreaterThan(0);
      expect(await contents(vault)).toEqual(old);
      expect(await vault.drafts.get(newPlace)).toBe('Old typed');
      expect(vault.altered.get()).toEqual([]);
      expect(await findText(['Kanarienvogel'])).toEqual([]);
      await sweep();
    }
  },
);

test('killed while the last step is on its way, all of it has been done or nothing', { timeout: 120_000 }, async () => {
  let found = await contents(vault);
  for (let killed = 0; killed < 3 && found.size === old.size; killed += 1) {
    expect(await kill({ mode: 'replace', standStillAt: 'the last, begun' })).toBe('standing still');
    found = await contents(vault);
    expect([old, restored]).toContainEqual(found);
    expect(await vault.drafts.get(newPlace)).toBe(found.size === old.size ? 'Old typed' : 'Kanarienvogel typed');
  }
  await sweep();
  expect(vault.altered.get()).toEqual([]);
  await restore(vault, file, 'replace');
  expect(await contents(vault)).toEqual(restored);
  expect(vault.altered.get()).toEqual([]);
});
