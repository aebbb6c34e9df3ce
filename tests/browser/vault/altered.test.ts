import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import type { UserTurn } from '../../../src/vault/records.ts';
import { pageKey } from '../../../src/vault/store-keys.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything, readRaw, writeRaw } from '../../support/storage.ts';

/** Somebody who has the disk and not the passphrase. What is found of it, and what is not, says docs/vault-format.md. */

const read = (): Promise<Map<string, unknown>> => readRaw('airlock-vault', 'records');
const put = (...records: [string, unknown][]): Promise<void> => writeRaw('airlock-vault', 'records', new Map(records));

let vault: Vault;
let turns: UserTurn[];
let before: Map<string, unknown>;
let after: Map<string, unknown>;
const id = 'a';
const conversationKey = JSON.stringify(['conversation', id]);
const pageOfA = JSON.stringify(pageKey(id));
const otherKey = JSON.stringify(['conversation', 'b']);
const turnKey = (index: number): string => JSON.stringify(['turn', id, turns[index]?.id]);

beforeAll(async () => {
  await forgetEverything();
  vault = createVault();
  await vault.custody.turnOn('a passphrase');
  for (const other of [id, 'b']) await vault.putTurn(makeQuestion(other, 'first', 1), makeConversation({ id: other }));
  turns = (await vault.listTurns(id)) as UserTurn[];
  before = await read();
  // Both the turn and the title are written a second time, and one more of each is added.
  await vault.putTurn({ ...turns[0]!, text: 'first, changed' });
  await vault.putTurn(makeQuestion(id, 'second', 2));
  await vault.changeConversation(id, (current) => ({ ...current, title: 'changed' }));
  await vault.putTurn(makeQuestion('c', 'of a third', 3), makeConversation({ id: 'c' }));
  turns = (await vault.listTurns(id)) as UserTurn[];
  expect(await found()).toEqual([]);
  after = await read();
});

beforeEach(async () => {
  await putBack(after);
  expect(await found()).toEqual([]);
});

const titles = async (): Promise<string[]> =>
  (await vault.listConversations()).map(({ title }) => title).toSorted((one, other) => one.localeCompare(other));

/** The store with these records and no others. */
async function putBack(records: Map<string, unknown>): Promise<void> {
  const all = new Map([...(await read()).keys()].map((key): [string, unknown] => [key, undefined]));
  await writeRaw('airlock-vault', 'records', new Map([...all, ...records]));
}

/** Reads everything, and says what the vault found changed. */
async function found(): Promise<readonly string[]> {
  await vault.listConversations();
  await vault.listTurns(id);
  await vault.listTurns('b');
  return vault.altered.get();
}

describe('is found, and the rest is still there to read', () => {
  test('an old version of a turn', async () => {
    await put([turnKey(0), before.get(turnKey(0))]);
    expect(await found()).toEqual([id]);
    expect((await vault.listTurns(id)).map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test('an old version of a conversation, alone or with its turns, and still after the next write', async () => {
    await put([conversationKey, before.get(conversationKey)]);
    expect(await found()).toEqual([id]);
    expect(await titles()).toContain('changed'); // the list has its own copy
    await put([turnKey(0), before.get(turnKey(0))], [turnKey(1), undefined]);
    expect(await found()).toEqual([id]);
    await vault.putTurn(makeQuestion(id, 'a third', 4));
    expect(await found()).toEqual([id]);
  });

  test('an old page of the list, one that was removed, and one with a flipped bit', async () => {
    const page = after.get(pageOfA) as Uint8Array;
    const flipped = page.slice();
    flipped[40]! ^= 1;
    for (const other of [before.get(pageOfA), undefined, flipped]) {
      await put([pageOfA, other]);
      expect(await found()).toContain('list');
      expect(await titles()).toEqual(['changed', 'The sky', 'The sky']);
    }
  });

  test('all that there is of a conversation in the state it once had, page and turns, but for the root', async () => {
    const ofA = [...before].filter(
      ([key]) => key === pageOfA || key === conversationKey || key.includes('["turn","a"'),
    );
    await put(...ofA, [turnKey(1), undefined]);
    expect(await found()).toEqual(['list']);
  });

  test('a turn that was removed', async () => {
    await put([turnKey(1), undefined]);
    expect(await found()).toEqual([id]);
  });

  test('a conversation that was removed', async () => {
    await put([conversationKey, undefined]);
    expect(await found()).toContain('list');
  });

  test('a conversation that was removed for good and comes back', async () => {
    await vault.changeConversation('b', (current) => ({ ...current, deletedAtMs: 1 }));
    await vault.purge(2);
    expect(await found()).toEqual([]);
    await put([otherKey, after.get(otherKey)]);
    expect(await found()).toContain('list');
  });

  test('two turns in each other’s place', async () => {
    await put([turnKey(0), after.get(turnKey(1))], [turnKey(1), after.get(turnKey(0))]);
    expect(await found()).toEqual([id]);
    expect(await vault.listTurns(id)).toEqual([]);
  });

  test('a turn of another conversation', async () => {
    const [stolen] = await vault.listTurns('b');
    await put([JSON.stringify(['turn', id, stolen?.id]), after.get(JSON.stringify(['turn', 'b', stolen?.id]))]);
    expect(await found()).toEqual([id]);
    expect(await vault.listTurns(id)).toHaveLength(2);
  });

  test('a turn or a conversation that was put in the open', async () => {
    const planted = makeQuestion(id, 'planted');
    await put([JSON.stringify(['turn', id, planted.id]), planted]);
    expect(await found()).toEqual([id]);
    expect((await vault.listTurns(id)).map(({ text }) => text)).not.toContain('planted');
    await put(['["conversation","z"]', makeConversation({ id: 'z', title: 'planted' })]);
    expect(await found()).toContain('list');
    expect((await vault.listConversations()).map(({ title }) => title)).not.toContain('planted');
  });

  test('one flipped bit', async () => {
    const sealed = (after.get(turnKey(0)) as Uint8Array).slice();
    sealed[40]! ^= 1;
    await put([turnKey(0), sealed]);
    expect(await found()).toEqual([id]);
    expect((await vault.listTurns(id)).map(({ text }) => text)).toEqual(['second']);
  });

  test('an old root, or none: everything reads, nothing can be added to what nothing vouches for', async () => {
    await put(['["root"]', before.get('["root"]')]);
    expect(await found()).toEqual(['list']);
    await put(['["root"]', undefined]);
    expect(await found()).toEqual(['list']);
    await expect(vault.putTurn(makeQuestion(id))).rejects.toMatchObject({ name: 'VaultAltered' });
    expect(await vault.listTurns(id)).toHaveLength(2);
  });
});

test('is not found: the whole store as it once was, every record of it', async () => {
  await putBack(before);
  expect(await found()).toEqual([]);
});

test('a header whose cost was changed opens with no passphrase, and not even the right one', async () => {
  const header = after.get('["vault"]') as { argon2id: { passes: number } };
  const locked = createVault();
  const { passes: passesOfHeader } = header.argon2id;
  // On a slow device it has no more passes than the least.
  for (const passes of [1, passesOfHeader === 3 ? 4 : 3]) {
    await put(['["vault"]', { ...header, argon2id: { ...header.argon2id, passes } }]);
    await expect(locked.custody.unlock('a passphrase')).rejects.toMatchObject({
      name: passes === 1 ? 'VaultHeaderLost' : 'WrongPassphrase',
    });
  }
});
