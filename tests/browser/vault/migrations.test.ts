import { describe, expect, test, vi } from 'vitest';
import { Trouble } from '../../../src/shared/errors.ts';
import { createBook } from '../../../src/vault/book.ts';
import { createCurrentBook, type CurrentBook } from '../../../src/vault/migrations/current-book.ts';
import { createRawStore } from '../../../src/vault/raw-store.ts';
import { recordsVersion, type Turn } from '../../../src/vault/records.ts';
import { openRecord, type Bytes } from '../../../src/vault/seal.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import {
  manyOld,
  oldDataKey,
  oldPassphrase,
  oldStores,
  oldWord,
  putStore,
  type Records,
} from '../../support/old-stores.ts';
import { readRaw, writeRaw } from '../../support/storage.ts';

const kinds = ['open', 'sealed'] as const;
const rawRecords = (): Promise<Records> => readRaw('airlock-vault', 'records');
const rawKeys = async (): Promise<string[]> => [...(await rawRecords()).keys()];

/** What version 1 kept: the store in the open is readable as it lies there, and the sealed one has the same in it. */
function kept(kind: 'conversation' | 'turn'): Record<string, unknown>[] {
  return [...oldStores.open]
    .filter(([key]) => key.startsWith(`["${kind}"`))
    .map(([, value]) => value as Record<string, unknown>);
}

async function openVault(kind: (typeof kinds)[number]): Promise<Vault> {
  const vault = createVault();
  if (kind === 'sealed') await vault.custody.unlock(oldPassphrase);
  return vault;
}

/** Writes something, so that it has been brought up to date, and reads all of it in another tab. */
async function brought(vault: Vault, kind: (typeof kinds)[number]): Promise<Vault> {
  await vault.changeConversation('never', (current) => current);
  await vi.waitFor(async () => expect((await rawRecords()).get('["root"]')).toSatisfy(isCurrentRoot));
  return await openVault(kind);
}

const isCurrentRoot = (root: Uint8Array): boolean => root[0] === recordsVersion && root.length > 16;

async function expectAll(vault: Vault): Promise<void> {
  for (const conversation of kept('conversation')) {
    const id = String(conversation['id']);
    expect(await vault.getConversation(id)).toEqual({ ...conversation, version: recordsVersion });
    const turns = kept('turn').filter(({ conversationId }) => conversationId === id);
    const parentIds = [null, ...turns.map((turn) => turn['id'])];
    const chained = turns.map((turn, index) =>
      Object.assign({}, turn, { version: recordsVersion, parentId: parentIds[index] }),
    );
    expect(await vault.listTurns(id)).toEqual(chained);
  }
  const shown = kept('conversation').filter(({ deletedAtMs }) => deletedAtMs === undefined);
  expect((await vault.listConversations()).map(({ id }) => id).toSorted()).toEqual(shown.map(({ id }) => id));
  expect(vault.altered.get()).toEqual([]);
}

describe.for(kinds)('a store of version 1, %s', (kind) => {
  test('is there whole, in order, as one branch: at once, and after it was brought up to date', async () => {
    await putStore(oldStores[kind]);
    const vault = await openVault(kind);
    await expectAll(vault);
    const later = await brought(vault, kind);
    await expectAll(later);
    expect(kept('conversation')).toHaveLength(4);
    expect(kept('turn')).toHaveLength(17);
    const isPage = (key: string): boolean => key.startsWith('["page"');
    const keysNow = await rawKeys();
    expect(keysNow.filter((key) => !isPage(key)).toSorted()).toEqual([...oldStores[kind].keys()].toSorted());
    expect(keysNow.some(isPage)).toBe(kind === 'sealed');
  });

  test('holds records of this version afterwards, and no copies', async () => {
    await putStore(oldStores[kind]);
    await brought(await openVault(kind), kind);
    const dataKey = kind === 'sealed' ? await oldDataKey() : undefined;
    const records = await rawRecords();
    for (const [key, value] of records) {
      if (!/^\["(conversation|turn)"/.test(key)) continue;
      const place = JSON.parse(key) as [string];
      const { version } = dataKey
        ? ((await openRecord(dataKey, place, value as Bytes)) as { value: Turn }).value
        : (value as Turn);
      expect(version).toBe(recordsVersion);
    }
    expect([...records.keys()].filter((key) => key.startsWith('["before"'))).toEqual([]);
  });

  test('that one tab brings up to date while another writes has both, each once', async () => {
    await putStore(oldStores[kind]);
    const [here, there] = [await openVault(kind), await openVault(kind)];
    const before = (await here.listConversations()).length;
    await Promise.all(
      [here, there, here, there].map((vault, index) => {
        const conversation = makeConversation({ title: `begun ${index}` });
        return vault.putTurn(makeQuestion(conversation.id), conversation);
      }),
    );
    const after = await (await openVault(kind)).listConversations();
    expect(after).toHaveLength(before + 4);
    expect([...here.altered.get(), ...there.altered.get()]).toEqual([]);
  });
});

test('what somebody removed from a sealed store of version 1 is missed before and after', async () => {
  const records = new Map(oldStores.sealed);
  const key = [...records.keys()].find((one) => one.startsWith('["conversation"'))!;
  records.delete(key);
  await putStore(records);
  const vault = await openVault('sealed');
  await vault.listConversations();
  expect(vault.altered.get()).toEqual(['list']);
  const later = await brought(vault, 'sealed');
  await later.listConversations();
  expect(later.altered.get()).toEqual(['list']);
});

test('a sealed store shows not a word in the middle of it, copies and all, and none afterwards', async () => {
  const dataKey = await oldDataKey();
  await putStore(await manyOld(60, 3, dataKey));
  const raw = createRawStore();
  const places: string[][] = [];
  let writeCount = 0;
  const watched = {
    ...raw,
    async write(...args: Parameters<typeof raw.write>) {
      const isWritten = await raw.write(...args);
      places.push(await findText([oldWord]));
      writeCount += 1;
      // Between two writes of it there are copies, which are what has to be searched here.
      if (writeCount === 2)
        expect((await rawKeys()).filter((key) => key.startsWith('["before"'))).toHaveLength(2 * 20 * 4);
      return isWritten;
    },
  };
  await createCurrentBook(
    createBook(watched, { keyFor: async () => dataKey, believe: (root) => root }),
    watched,
  ).bringUpToDate();
  expect(writeCount).toBe(4);
  expect(places.flat()).toEqual([]);
  // The same search, where it has something to find.
  await putStore(await manyOld(1, 1));
  expect(await findText([oldWord])).toHaveLength(2);
});

describe('a later version', () => {
  test('of a record is left as it lies there, and the others are brought up to date', async () => {
    const records = new Map(oldStores.open);
    const key = [...records.keys()].find((one) => one.startsWith('["turn"'))!;
    const later = { ...(records.get(key) as Turn), version: 7, parentId: ['a', 'b'], sound: new Uint8Array(3) };
    await putStore(records.set(key, later));
    await brought(await openVault('open'), 'open');
    const after = await rawRecords();
    expect(after.get(key)).toEqual(later);
    const versions = [...after]
      .filter(([one]) => one.startsWith('["turn"'))
      .map(([, value]) => (value as Turn).version);
    expect(versions.filter((version) => (version as number) === 7)).toHaveLength(1);
    expect(new Set(versions)).toEqual(new Set([7, recordsVersion]));
  });

  test.for(kinds)('of the whole store, %s, is not written to, and the words are to reload', async (kind) => {
    await putStore(oldStores[kind]);
    const vault = await brought(await openVault(kind), kind);
    const root = (await rawRecords()).get('["root"]') as Uint8Array;
    await writeRaw('airlock-vault', 'records', new Map([['["root"]', root.with(0, recordsVersion + 1)]]));
    const before = await rawRecords();
    const conversation = makeConversation();
    const newer = { name: 'VaultNewer' };
    await expect(vault.putTurn(makeQuestion(conversation.id), conversation)).rejects.toMatchObject(newer);
    await expect(vault.changeConversation(String(kept('conversation')[0]?.['id']), (one) => one)).rejects.toMatchObject(
      newer,
    );
    expect(await rawRecords()).toEqual(before);
    expect(await vault.listConversations()).toHaveLength(3);

    // And so it is told to whoever opens the store like that, before anything is tried.
    const later = await openVault(kind);
    await expect.poll(() => later.migration.get()).toEqual({ phase: 'newer' });
    expect(await later.listConversations()).toHaveLength(3);
  });
});

describe('a tab with version 1 of the app, still open', () => {
  test('cannot open a sealed root of this version, and so writes nothing', async () => {
    await putStore(oldStores.sealed);
    await brought(await openVault('sealed'), 'sealed');
    const root = (await rawRecords()).get('["root"]') as Bytes;
    // What it does before each write.
    await expect(openRecord(await oldDataKey(), ['root'], root)).rejects.toMatchObject({ name: 'VaultAltered' });
    await expect(openRecord(await oldDataKey(), ['root'], root.subarray(1))).rejects.toMatchObject({
      name: 'VaultAltered',
    });
  });

  test('that writes in the open is noticed, and what it wrote is brought up to date', async () => {
    await putStore(oldStores.open);
    const vault = await brought(await openVault('open'), 'open');
    const old = kept('turn').at(-1) as unknown as Turn;
    const turn = { ...old, version: 1, id: 'zz', text: 'of an old tab' };
    const key = JSON.stringify(['turn', turn.conversationId, turn.id]);
    const random = crypto.getRandomValues(new Uint8Array(16));
    await writeRaw(
      'airlock-vault',
      'records',
      new Map<string, unknown>([
        [key, turn],
        ['["root"]', random],
      ]),
    );
    const expected = { ...turn, version: recordsVersion, parentId: old.id };
    expect((await vault.listTurns(turn.conversationId)).at(-1)).toEqual(expected);
    await brought(vault, 'open');
    expect((await rawRecords()).get(key)).toEqual(expected);
  });
});

describe.for(kinds)('a migration that fails in the middle, %s', (kind) => {
  async function failing(failAt: number): Promise<CurrentBook> {
    const dataKey = kind === 'sealed' ? await oldDataKey() : undefined;
    await putStore(await manyOld(50, 3, dataKey));
    const raw = createRawStore();
    let writeCount = 0;
    const full = {
      ...raw,
      async write(...args: Parameters<typeof raw.write>) {
        writeCount += 1;
        if (writeCount === failAt) throw new Trouble('StorageFull', 'No space for the copies.');
        return await raw.write(...args);
      },
    };
    return createCurrentBook(createBook(full, { keyFor: async () => dataKey, believe: (root) => root }), full);
  }

  test.for([1, 2, 3, 4])(
    'at write %i puts everything back, can be read all the same, and succeeds when there is space',
    async (failAt) => {
      const book = await failing(failAt);
      const before = await rawRecords();
      await expect(book.bringUpToDate()).rejects.toMatchObject({ name: 'StorageFull' });
      expect(book.migration.get()).toMatchObject({ phase: 'failed', trouble: { name: 'StorageFull' } });
      const after = await rawRecords();
      const isTurn = (key: string): boolean => key.startsWith('["turn"');
      const turnsOf = (records: Records): [string, unknown][] => [...records].filter(([key]) => isTurn(key));
      expect([...after.keys()]).toEqual([...before.keys()]);
      expect(turnsOf(after)).toEqual(turnsOf(before));
      if (kind === 'open') expect(new Map([...after, ['["root"]', 0]])).toEqual(new Map([...before, ['["root"]', 0]]));
      await expect(book.change([], async () => ({ puts: [] }))).rejects.toMatchObject({ name: 'StorageFull' });

      const vault = await openVault(kind);
      const conversations = await vault.listConversations();
      expect(conversations).toHaveLength(50);
      await book.bringUpToDate();
      expect(book.migration.get()).toEqual({ phase: 'none' });
      expect(await vault.listConversations()).toEqual(conversations);
      for (const { id } of conversations) expect(await vault.listTurns(id)).toHaveLength(3);
      expect(vault.altered.get()).toEqual([]);
    },
  );
});
