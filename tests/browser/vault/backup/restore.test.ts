import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readPreface } from '../../../../src/vault/backup/preface.ts';
import { restoreBackup } from '../../../../src/vault/backup/restore-backup.ts';
import { saveBackup } from '../../../../src/vault/backup/save-backup.ts';
import type { VaultChange } from '../../../../src/vault/news.ts';
import { createVault, type Vault } from '../../../../src/vault/vault.ts';
import { contents, openFile, restore, save, survey, toBlob, unwatched } from '../../../support/backup-files.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { findText } from '../../../support/find-text.ts';
import { forgetEverything, readRaw, removeSealedMark, writeRaw } from '../../../support/storage.ts';

const passphrase = 'a canary in a coal mine';
const otherPassphrase = 'the passphrase of the backup';
let vault: Vault;

/** The store as on a first visit, in the open. */
async function forget(): Promise<void> {
  const records = await readRaw('airlock-vault', 'records');
  await writeRaw('airlock-vault', 'records', new Map([...records.keys()].map((key) => [key, undefined])));
  await removeSealedMark();
  vault = createVault();
  await vault.listConversations();
}

/** Nothing is in it, and it is sealed if it was. */
async function empty(): Promise<void> {
  await restore(vault, emptyFile, 'replace');
  expect(await contents(vault)).toEqual(new Map());
}

async function put(id: string, texts: readonly string[], change = {}): Promise<void> {
  const conversation = makeConversation({ id, title: `Title of ${id}`, ...change });
  for (const [index, text] of texts.entries()) {
    const turn = { ...makeQuestion(id, text, index + 1), id: `${id}${index}` };
    await vault.putTurn(turn, index === 0 ? conversation : undefined);
  }
}

let emptyFile: Blob;
beforeAll(async () => {
  await forgetEverything();
  vault = createVault();
  emptyFile = await save(vault);
});

const keys = async (): Promise<string[]> => [...(await readRaw('airlock-vault', 'records')).keys()];
const titles = async (): Promise<string[]> => (await vault.listConversations()).map(({ title }) => title).toSorted();

describe.each([
  ['in the open', undefined],
  ['with a passphrase', passphrase],
])('a vault %s', (_name, own) => {
  beforeAll(async () => {
    await forget();
    if (own) await vault.custody.turnOn(own);
  });
  beforeEach(empty);

  test.each([
    ['sealed', otherPassphrase],
    ['in the open', undefined],
  ])('comes back whole from a backup %s, onto an empty device', async (_kind, its) => {
    await put('a', ['Kanarienvogel 漢字 👩‍🚀 \ud800', 'second']);
    await vault.putTurn(makeAnswer('a', { text: 'x'.repeat(200_000), thinking: 'Hm', thinkingMs: 5 }));
    await put('b', ['of another'], { model: { id: 'm', name: 'M' } });
    const before = await contents(vault);
    const file = await save(vault, its);
    await empty();
    expect(await survey(vault, file, its)).toMatchObject({
      conversationCount: 2,
      turnCount: 4,
      changed: [],
      sameCount: 0,
    });
    expect(await contents(vault)).toEqual(new Map());
    await restore(vault, file, 'merge', its);
    expect(await contents(vault)).toEqual(before);
    expect(vault.altered.get()).toEqual([]);
    expect((await keys()).filter((key) => key.includes('staged'))).toEqual([]);
  });

  test('that was changed on both sides is merged: nothing is lost, and a second time changes nothing', async () => {
    await put('a', ['first'], { updatedAtMs: 1 });
    await put('b', ['the same']);
    await put('c', ['deleted here']);
    await put('d', ['removed here']);
    const file = await (async () => {
      await vault.putTurn({ ...makeQuestion('a', 'only in the backup', 9), id: 'a8' });
      return await save(vault);
    })();
    await put('e', ['only here']);
    await vault.changeConversation('c', (current) => ({ ...current, deletedAtMs: 1 }));
    await vault.changeConversation('a', (current) => ({ ...current, title: 'Renamed', updatedAtMs: 2 }));
    await vault.putTurn({ ...makeQuestion('a', 'only here', 10), id: 'a9' });
    await vault.changeConversation('d', (current) => ({ ...current, deletedAtMs: 1 }));
    await vault.purge(2);
    await vault.putTurn({ ...makeQuestion('c', 'c', 9), id: 'c0' }, makeConversation({ id: 'c', deletedAtMs: 1 }));

    expect(await survey(vault, file)).toEqual({
      conversationCount: 4,
      turnCount: 5,
      added: ['Title of c', 'Title of d'],
      changed: [],
      sameCount: 2,
      onlyHere: ['Title of e'],
      furtherHere: ['Renamed'],
      kit: { count: 0, addedCount: 0, onlyHereCount: 0 },
      drafts: { count: 0, addedCount: 0, lostCount: 0 },
      settings: new Map(),
    });
    await restore(vault, file, 'merge');
    const merged = await contents(vault);
    expect([...merged.keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(merged.get('a')?.turns.map(({ text }) => text)).toEqual(['first', 'only in the backup', 'only here']);
    expect(merged.get('a')?.conversation.title).toBe('Renamed');
    expect(vault.altered.get()).toEqual([]);
    const raw = await readRaw('airlock-vault', 'records');
    await restore(vault, file, 'merge');
    const again = await readRaw('airlock-vault', 'records');
    raw.delete('["root"]');
    again.delete('["root"]');
    expect(again, 'not a byte').toEqual(raw);
    await vault.putTurn(makeQuestion('a', 'and it goes on'));
    expect(await vault.listTurns('a')).toHaveLength(4);
    expect(vault.altered.get()).toEqual([]);
  });

  test('is replaced: afterwards here is what is in the backup, and nothing else', async () => {
    await put('a', ['first']);
    const before = await contents(vault);
    const file = await save(vault);
    await vault.putTurn({ ...makeQuestion('a', 'later', 10), id: 'a9' });
    await put('e', ['only here']);
    await restore(vault, file, 'replace');
    expect(await contents(vault)).toEqual(before);
    expect(vault.altered.get()).toEqual([]);
    expect((await keys()).filter((key) => key.includes('"e"'))).toEqual([]);
  });

  test('tells every tab once when it was restored', async () => {
    await put('a', ['first']);
    await put('b', ['first']);
    const file = await save(vault);
    await vault.changeConversation('a', (current) => ({ ...current, deletedAtMs: 1 }));
    const heard: VaultChange[] = [];
    onTestFinished(vault.subscribe((change) => heard.push(change)));
    await restore(vault, file, 'merge');
    expect(heard).toEqual([{ conversationId: undefined, fromThisTab: true }]);
    expect(await titles()).toEqual(['Title of a', 'Title of b']);
  });

  test('is left as it was by a file that turns out damaged at its very end, and by one that is cancelled there', async () => {
    await put('a', ['first']);
    await put('b', ['y'.repeat(300_000)]);
    const file = await save(vault);
    await vault.changeConversation('a', (current) => ({ ...current, title: 'Changed', updatedAtMs: 9 }));
    const before = await readRaw('airlock-vault', 'records');
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length - 5]! ^= 1;
    await expect(restore(vault, new Blob([bytes]), 'replace')).rejects.toMatchObject({ name: 'BackupDamaged' });
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    await expect(
      restoreBackup(vault.inside, await openFile(vault, file), 'replace', {
        onProgress: cancel,
        signal: controller.signal,
      }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    const after = await readRaw('airlock-vault', 'records');
    for (const records of [before, after]) records.delete('["root"]');
    expect(after).toEqual(before);
    expect(vault.altered.get()).toEqual([]);
  });

  test('that another tab keeps writing to is not restored, says so, and is as that tab left it', async () => {
    await put('a', ['first']);
    const file = await save(vault);
    let count = 0;
    const write = async (): Promise<void> => {
      count += 1;
      await vault.changeConversation('a', (current) => ({ ...current, title: `Written ${count}` }));
    };
    // A write that falls between the first look and the last step, each time.
    const inside = {
      ...vault.inside,
      book: {
        ...vault.inside.book,
        look: async (...asked: Parameters<typeof vault.inside.book.look>) => {
          const look = await vault.inside.book.look(...asked);
          await write();
          return look;
        },
      },
    };
    await expect(restoreBackup(inside, await openFile(vault, file), 'replace', unwatched)).rejects.toMatchObject({
      name: 'VaultBusy',
    });
    expect(count).toBe(3);
    expect(await titles()).toEqual(['Written 3']);
    expect((await keys()).filter((key) => key.includes('staged'))).toEqual([]);
  });
});

test('with a passphrase, no letter of a backup lies anywhere in the open: while saving, restoring, or laid aside', async () => {
  await forget();
  await put('a', ['Kanarienvogel asks']);
  const open = await save(vault);
  expect(await findText(['Kanarienvogel'])).not.toEqual([]); // the search finds what is there
  await forget();
  await vault.custody.turnOn(passphrase);
  const found: string[] = [];
  const look = async (): Promise<void> => void found.push(...(await findText(['Kanarienvogel'])));
  const body = await openFile(vault, open);
  // Killed before the last step: what was laid aside stays until somebody opens the vault again.
  const raw = {
    ...vault.inside.raw,
    write: async (...asked: Parameters<typeof vault.inside.raw.write>) => {
      if (asked[1].unstage) await look();
      return await vault.inside.raw.write(...asked);
    },
  };
  await restoreBackup({ ...vault.inside, raw }, body, 'merge', unwatched);
  await look();
  expect(await titles()).toEqual(['Title of a']);
  let sealed = new Blob();
  await saveBackup(vault.inside, {
    passphrase: otherPassphrase,
    settings: new Map(),
    write: async (pieces) => {
      sealed = await toBlob(pieces);
      await look();
      return sealed;
    },
    ...unwatched,
  });
  await look();
  expect(found).toEqual([]);
  expect(new TextDecoder('latin1').decode(await sealed.arrayBuffer())).not.toContain('Kanarienvogel');
});

test('an altered vault can be replaced, and is not merged with', async () => {
  await forget();
  await vault.custody.turnOn(passphrase);
  await put('a', ['first', 'second']);
  const before = await contents(vault);
  const file = await save(vault);
  await writeRaw('airlock-vault', 'records', new Map([['["turn","a","a1"]', undefined]]));
  await expect(restore(vault, file, 'merge')).rejects.toMatchObject({ name: 'VaultAltered' });
  await restore(vault, file, 'replace');
  expect(await contents(vault)).toEqual(before);
  expect(vault.altered.get()).toEqual([]);
});

test('a wrong passphrase is said to be wrong; one file opens under one passphrase', async () => {
  await forget();
  await put('a', ['first']);
  const file = await save(vault, otherPassphrase);
  await expect(openFile(vault, file, 'another')).rejects.toMatchObject({ name: 'BackupNotOpened' });
  expect((await readPreface(file)).argon2id).toMatchObject({ memoryKiB: 65_536 });
  expect((await readPreface(file)).argon2id?.passes).toBeGreaterThanOrEqual(3);
});

test('a backup that reads back otherwise than it was written is not called saved', async () => {
  await forget();
  await put('a', ['first']);
  const spoilt = async (
    pieces: AsyncIterable<BlobPart>,
    spoil: (bytes: Uint8Array<ArrayBuffer>) => BlobPart,
  ): Promise<Blob> => new Blob([spoil(new Uint8Array(await (await toBlob(pieces)).arrayBuffer()))]);
  const cut = (bytes: Uint8Array<ArrayBuffer>): BlobPart => bytes.slice(0, -1);
  const flip = (bytes: Uint8Array<ArrayBuffer>): BlobPart =>
    bytes.with(bytes.length - 40, bytes[bytes.length - 40]! ^ 1);
  for (const [its, spoil] of [
    [undefined, cut],
    [undefined, flip],
    [otherPassphrase, flip],
  ] as const)
    await expect(
      saveBackup(vault.inside, {
        passphrase: its,
        settings: new Map(),
        write: (pieces) => spoilt(pieces, spoil),
        ...unwatched,
      }),
    ).rejects.toMatchObject({ name: 'BackupNotSaved' });
});

test('what a restore that was cut off left is swept away when the vault is opened, and before it is sealed', async () => {
  await forget();
  const left = new Map([[JSON.stringify(['staged', 'turn', 'a', 'b']), { text: 'Kanarienvogel' }]]);
  await put('a', ['first']);
  await writeRaw('airlock-vault', 'records', left);
  await vault.purge(0);
  expect(await findText(['Kanarienvogel'])).toEqual([]);
  await writeRaw('airlock-vault', 'records', left);
  await vault.custody.turnOn(passphrase);
  expect(await findText(['Kanarienvogel'])).toEqual([]);
});
