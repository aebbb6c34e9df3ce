import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newPlace } from '../../../../src/vault/draft-store.ts';
import { saveBackup } from '../../../../src/vault/backup/save-backup.ts';
import { createVault, type Vault } from '../../../../src/vault/vault.ts';
import { restore, save, survey, toBlob, unwatched } from '../../../support/backup-files.ts';
import { makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { earlierBackups } from '../../../support/earlier-backups.ts';
import { findText } from '../../../support/find-text.ts';
import { forgetEverything, readRaw, writeRaw } from '../../../support/storage.ts';

const passphrase = 'a canary in a coal mine';
const canary = 'Kanarienvogel, not sent';
let vault: Vault;
let emptyFile: Blob;

async function put(id: string, typed = ''): Promise<void> {
  await vault.putTurn(
    { ...makeQuestion(id, 'asked'), id: `${id}0` },
    makeConversation({ id, title: `Title of ${id}` }),
  );
  await vault.drafts.put(id, typed);
}

/** By place. What is not kept is not there. */
async function drafts(): Promise<Record<string, string>> {
  const places = [...(await readRaw('airlock-vault', 'records')).keys()]
    .map((key) => JSON.parse(key) as string[])
    .flatMap(([kind, place = '']) => (kind === 'draft' ? place : []));
  return Object.fromEntries(await Promise.all(places.map(async (place) => [place, await vault.drafts.get(place)])));
}

describe.each([
  ['in the open', undefined],
  ['with a passphrase', passphrase],
])('what was typed and not sent, in a vault %s,', (_name, own) => {
  beforeAll(async () => {
    await forgetEverything();
    vault = createVault();
    emptyFile = await save(vault);
    if (own) await vault.custody.turnOn(own);
  });
  beforeEach(async () => {
    await restore(vault, emptyFile, 'replace');
    await vault.drafts.put(newPlace, '');
  });

  test.each([
    ['sealed', 'the passphrase of the backup'],
    ['in the open', undefined],
  ])('comes back from a backup %s, of every conversation and of the new one', async (_kind, its) => {
    await put('a', canary);
    await put('b');
    await vault.drafts.put(newPlace, `${canary} 漢字 👩‍🚀 \ud800`);
    const before = await drafts();
    const file = await save(vault, its);
    expect((await file.text()).includes('Kanarienvogel')).toBe(its === undefined);
    await restore(vault, emptyFile, 'replace');
    expect(await drafts()).toEqual({});
    expect((await survey(vault, file, its)).drafts).toEqual({ count: 2, addedCount: 2, lostCount: 0 });
    expect(await drafts()).toEqual({});
    await restore(vault, file, 'merge', its);
    expect(await drafts()).toEqual(before);
    expect(await findText([canary])).toHaveLength(own ? 0 : 2);
    expect(vault.altered.get()).toEqual([]);
  });

  test('stays where it is merged with, and what is not here is added, beside a conversation that is the same', async () => {
    await put('a', 'of the backup');
    await put('b', 'of the backup');
    await vault.drafts.put(newPlace, 'of the backup');
    const file = await save(vault);
    await vault.drafts.put('a', 'of here');
    await vault.drafts.put('b', '');
    await vault.drafts.put(newPlace, 'of here');
    await put('c', 'only here');
    expect(await survey(vault, file)).toMatchObject({
      changed: [],
      sameCount: 2,
      furtherHere: [],
      drafts: { count: 3, addedCount: 1, lostCount: 3 },
    });
    await restore(vault, file, 'merge');
    const merged = { a: 'of here', b: 'of the backup', c: 'only here', new: 'of here' };
    expect(await drafts()).toEqual(merged);
    const records = async (): Promise<Map<string, unknown>> => {
      const all = await readRaw('airlock-vault', 'records');
      all.delete('["root"]');
      return all;
    };
    const once = await records();
    await restore(vault, file, 'merge');
    expect(await records(), 'not a byte').toEqual(once);
  });

  test('is the backup’s where that replaces what is here', async () => {
    await put('a', 'of the backup');
    await put('b');
    const file = await save(vault);
    await vault.drafts.put('a', 'of here');
    await vault.drafts.put('b', 'of here');
    await vault.drafts.put(newPlace, 'of here');
    await put('c', 'of here');
    expect((await survey(vault, file)).drafts).toEqual({ count: 1, addedCount: 0, lostCount: 4 });
    await restore(vault, file, 'replace');
    expect(await drafts()).toEqual({ a: 'of the backup' });
  });

  test.each([1, 2] as const)(
    'stays with its conversation where a file of version %i says nothing of it',
    async (version) => {
      const file = new Blob([earlierBackups[version]]);
      await restore(vault, file, 'merge');
      expect((await vault.listTurns('0m3x')).map(({ text }) => text)).toEqual(['Why?']);
      await vault.drafts.put('0m3x', 'of here');
      await vault.drafts.put(newPlace, 'of here');
      await put('c', 'of here');
      expect((await survey(vault, file)).drafts).toEqual({ count: 0, addedCount: 0, lostCount: 1 });
      await restore(vault, file, 'replace');
      expect((await vault.getConversation('0m3x'))?.title).toBe('Why is the sky blue? 漢字');
      expect(await drafts()).toEqual({ '0m3x': 'of here', new: 'of here' });
    },
  );

  test('that is no draft any more is left out of a backup and counted, and one in the backup takes its place', async () => {
    await put('a', 'of the backup');
    const file = await save(vault);
    await writeRaw('airlock-vault', 'records', new Map([['["draft","a"]', { version: 1, text: { not: 'text' } }]]));
    const saved = await saveBackup(vault.inside, {
      passphrase: undefined,
      settings: new Map(),
      write: toBlob,
      ...unwatched,
    });
    expect(saved).toMatchObject({ conversationCount: 1, leftOutCount: 1 });
    await restore(vault, file, 'merge');
    expect(await drafts()).toEqual({ a: 'of the backup' });
  });
});
