import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { insideAnew } from '../../../src/vault/anew.ts';
import { restoreBackup } from '../../../src/vault/backup/restore-backup.ts';
import { fitsMark, isMarkedOn, unmarked } from '../../../src/vault/keep-mark.ts';
import { noMarks } from '../../../src/vault/mark-sum.ts';
import { encodeRoot } from '../../../src/vault/root.ts';
import { isMarkedSealed } from '../../../src/vault/sealed-mark.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { contents, openFile, save, unwatched } from '../../support/backup-files.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything, removeSealedMark, writeRaw } from '../../support/storage.ts';
import { replaceRecords, type Records } from '../../support/tampering.ts';
import {
  keys,
  makeStores,
  openWord,
  passphrase,
  raw,
  read,
  reset,
  typedWord,
  write,
  type Store,
} from '../../support/tampering-scene.ts';

/** The passphrase's record is taken away or exchanged, and more with it. What was sealed is never written to in the open. */

let sealed: Store;
let open: Store;

beforeAll(async () => {
  ({ sealed, open } = await makeStores());
}, 120_000);

afterEach(async () => {
  expect(await findText([typedWord])).toEqual([]);
});

/** Only these records, and no mark but where it is said. */
async function putOnly(records: Records, isMarked: boolean): Promise<Vault> {
  await reset(sealed);
  if (!isMarked) await removeSealedMark();
  await replaceRecords(records);
  return createVault();
}

async function expectClosed(vault: Vault): Promise<void> {
  const before = await read();
  await expect(vault.listConversations()).rejects.toMatchObject({ name: 'VaultHeaderLost' });
  expect(await write(vault)).toEqual(Array.from({ length: 5 }, () => 'VaultHeaderLost'));
  expect(vault.custody.state.get().phase).toBe('altered');
  expect(await read()).toEqual(before);
}

const openRoot = (): Uint8Array => crypto.getRandomValues(new Uint8Array(17)).with(0, 2);
const sealedKinds = Object.keys(keys).filter((kind) => !['vault', 'tries', 'kept'].includes(kind));

describe('a store that was sealed is closed without its header', () => {
  test.each(sealedKinds)('if nothing else is left of it than one %s', async (kind) => {
    const { now } = sealed.sources;
    await expectClosed(await putOnly(new Map([[keys[kind]!, now.get(keys[kind]!)]]), false));
  });

  test.each(sealedKinds)(
    'if one %s is left of it among thousands in the open, and a root in the open',
    async (kind) => {
      const one: [string, unknown][] = [[keys[kind]!, sealed.sources.now.get(keys[kind]!)]];
      const records = new Map([...open.sources.now, ['["root"]', openRoot()] as const, ...one]);
      const vault = await putOnly(records, false);
      // Read or not: what is written is refused, and the state says why.
      expect(await write(vault)).toEqual(Array.from({ length: 5 }, () => 'VaultHeaderLost'));
      await expectClosed(vault);
    },
  );

  test('if its mark alone is left, whatever lies in the store', async () => {
    await expectClosed(await putOnly(new Map(), true));
    await expectClosed(await putOnly(open.sources.now, true));
  });

  test('if the header is taken while a tab has it open, and a root in the open is put there', async () => {
    await reset(sealed);
    await sealed.vault.listConversations();
    expect(sealed.vault.custody.state.get().phase).toBe('unlocked');
    const { ['["vault"]']: _header, ...rest } = Object.fromEntries(sealed.sources.now);
    await replaceRecords(new Map(Object.entries({ ...rest, '["root"]': openRoot() })));
    await expectClosed(sealed.vault);
    await reset(sealed);
    await expect(sealed.vault.listConversations()).rejects.toMatchObject({ name: 'VaultLocked' });
    await sealed.vault.custody.unlock(`${passphrase}, changed`);
    expect(await sealed.vault.listConversations()).toHaveLength(130);
  });
});

test('nothing tells of a passphrase where every record and the mark are gone', async () => {
  const vault = await putOnly(new Map(), false);
  expect(await vault.listConversations()).toEqual([]);
  expect(vault.custody.state.get().phase).toBe('off');
});

test('a header of another passphrase opens nothing, sets nothing and is told on the lock screen', async () => {
  const { now, foreign } = sealed.sources;
  for (const isMarked of [true, false]) {
    const vault = await putOnly(new Map([...now, ['["vault"]', foreign.get('["vault"]')]]), isMarked);
    if (isMarked) await expect.poll(() => vault.custody.state.get()).toEqual({ phase: 'locked', isOther: true });
    const before = await read();
    const unlocking = vault.custody.unlock('another passphrase, changed');
    await expect(unlocking).rejects.toMatchObject({ name: 'VaultHeaderLost' });
    expect(vault.custody.state.get()).toEqual({ phase: 'locked', isOther: true });
    expect(await write(vault)).toEqual(Array.from({ length: 5 }, () => 'VaultLocked'));
    const after = await read();
    for (const records of [before, after]) records.delete('["tries"]');
    expect(after).toEqual(before);
  }
});

test('an old header is told on the lock screen, and its passphrase opens what is its own', async () => {
  const { now, older } = sealed.sources;
  const vault = await putOnly(new Map([...now, ['["vault"]', older.get('["vault"]')]]), true);
  await expect.poll(() => vault.custody.state.get()).toEqual({ phase: 'locked', isOther: true });
  await expect(vault.custody.unlock(`${passphrase}, changed`)).rejects.toMatchObject({ name: 'WrongPassphrase' });
  // The scene has wrong tries already: the next would have to wait.
  await raw.update(['tries'], () => undefined);
  await vault.custody.unlock(passphrase);
  expect(vault.custody.state.get()).toEqual({ phase: 'unlocked' });
  expect(await fitsMark(raw)).toBe(true);
});

test('a root of the time while it was being turned on makes nothing in the open believed', async () => {
  await forgetEverything();
  const vault = createVault();
  await vault.putTurn(makeQuestion('a', 'first', 1), makeConversation({ id: 'a' }));
  await vault.custody.turnOn(passphrase);
  const { dataKey } = await vault.inside.book.look([]);
  if (!dataKey) throw new Error('It was just turned on.');
  const replayed = await encodeRoot({ version: 2, phase: 'turning-on', pages: noMarks }, dataKey);
  const planted = makeConversation({ id: 'p', title: openWord });
  await writeRaw(
    'airlock-vault',
    'records',
    new Map<string, unknown>([
      ['["root"]', replayed],
      ['["conversation","p"]', planted],
    ]),
  );
  for (const tab of [vault, createVault()]) {
    if (tab !== vault) await tab.custody.unlock(passphrase);
    expect(tab.custody.state.get().phase).toBe('unlocked');
    expect((await tab.listConversations()).map(({ title }) => title)).not.toContain(openWord);
    expect(tab.altered.get()).toContain('list');
    expect(await write(tab)).toEqual(Array.from({ length: 5 }, () => 'VaultAltered'));
  }
});

test('a backup takes the place of a store without its header, whole or not at all', async () => {
  await forgetEverything();
  const vault = createVault();
  await vault.putTurn(makeQuestion('a', 'first', 1), makeConversation({ id: 'a' }));
  const file = await save(vault);
  const kept = await contents(vault);
  await vault.custody.turnOn(passphrase);
  await writeRaw('airlock-vault', 'records', new Map<string, unknown>([['["vault"]', undefined]]));
  const before = await read();
  const tab = createVault();
  await expect(tab.listConversations()).rejects.toMatchObject({ name: 'VaultHeaderLost' });
  const inside = insideAnew(tab.inside);
  const cut = new File([file.slice(0, file.size - 20)], 'cut');
  await expect(openFile(tab, cut).then((body) => restoreBackup(inside, body, 'merge', unwatched))).rejects.toThrow();
  expect(await read()).toEqual(before);
  expect(await isMarkedSealed()).toBe(true);
  for (const mode of ['merge', 'replace'] as const) {
    await restoreBackup(inside, await openFile(tab, file), mode, unwatched);
    expect(tab.custody.state.get().phase).toBe('off');
    expect(await contents(tab)).toEqual(kept);
    expect(await isMarkedSealed()).toBe(false);
    expect(await isMarkedOn()).toBe(false);
    expect([...(await read())].filter(([key, value]) => value instanceof Uint8Array && key !== '["root"]')).toEqual([]);
    expect(tab.altered.get()).toEqual([]);
    await replaceRecords(before);
    await expect(tab.listConversations()).rejects.toMatchObject({ name: 'VaultHeaderLost' });
  }
});

test('the mark goes with the passphrase, comes with it, and stays through whatever fails', async () => {
  await forgetEverything();
  const vault = createVault();
  await vault.putTurn(makeQuestion('a', 'first', 1), makeConversation({ id: 'a' }));
  expect(await isMarkedSealed()).toBe(false);
  await vault.custody.turnOn(passphrase);
  expect([await isMarkedSealed(), await isMarkedOn(), await fitsMark(raw)]).toEqual([true, true, true]);
  await vault.custody.changePassphrase(passphrase, 'another one');
  expect([await isMarkedSealed(), await isMarkedOn(), await fitsMark(raw)]).toEqual([true, true, true]);
  await expect(unmarked(raw, () => Promise.reject(new Error('a full disk')))).rejects.toThrow('a full disk');
  expect(await unmarked(raw, async () => false)).toBe(false);
  expect([await isMarkedSealed(), await isMarkedOn(), await fitsMark(raw)]).toEqual([true, true, true]);
  // As an earlier version of the app leaves a sealed store, and as a crash leaves one half way out of its seal.
  await removeSealedMark();
  const later = createVault();
  await expect(later.listConversations()).rejects.toMatchObject({ name: 'VaultLocked' });
  await expect.poll(isMarkedSealed).toBe(true);
  expect(later.custody.state.get()).toEqual({ phase: 'locked' });
  await later.custody.unlock('another one');
  await later.custody.turnOff('another one');
  expect(await isMarkedSealed()).toBe(false);
  expect(later.custody.state.get().phase).toBe('off');
  expect(await later.listConversations()).toHaveLength(1);
  await later.putTurn(makeQuestion('a', 'second', 2));
});
