import { beforeEach, describe, expect, test } from 'vitest';
import { createAside } from '../../../src/vault/aside.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything, readRaw, writeRaw } from '../../support/storage.ts';

/** Something else than the app wrote into the store, and a person takes what can be read of it. */

const read = (): Promise<Map<string, unknown>> => readRaw('airlock-vault', 'records');
const put = (...records: [string, unknown][]): Promise<void> => writeRaw('airlock-vault', 'records', new Map(records));
const keyOf = (...key: string[]): string => JSON.stringify(key);

let vault: Vault;
beforeEach(async () => {
  await forgetEverything();
  vault = createVault();
});

async function fill(): Promise<void> {
  for (const id of ['a', 'b', 'c'])
    for (const turn of ['first', 'second'])
      await vault.putTurn({ ...makeQuestion(id, `${turn} of ${id}`), id: turn }, makeConversation({ id, title: id }));
}

/** Everything is read; what was found changed is returned. */
async function found(): Promise<readonly string[]> {
  for (const { id } of await vault.listConversations()) await vault.listTurns(id);
  return vault.altered.get();
}

async function textsOf(id: string): Promise<string[]> {
  return (await vault.listTurns(id)).map(({ text }) => text);
}

describe.each([
  ['in the open', undefined],
  ['sealed', 'a passphrase'],
])('what was set aside, %s,', (_name, passphrase) => {
  test('is counted and removed, when it is locked as well, and the rest is as it was', async () => {
    await fill();
    if (passphrase) await vault.custody.turnOn(passphrase);
    const aside = createAside(vault.inside);
    expect(await aside.count()).toBe(0);
    await put([keyOf('turn', 'a', 'first'), { broken: 'Kanarienvogel' }], [keyOf('conversation', 'b'), 7]);
    await found();
    expect(await vault.acceptAltered()).toBe(2);
    const before = await read();
    if (passphrase) await vault.custody.lock('everywhere');
    expect(await aside.count()).toBe(2);
    await aside.remove();
    expect(await aside.count()).toBe(0);
    const isAside = ([key]: [string, unknown]): boolean => key.startsWith('["aside"');
    expect([...before].filter(isAside)).toHaveLength(2);
    expect(await read()).toEqual(new Map([...before].filter((record) => !isAside(record))));
    if (passphrase) await vault.custody.unlock(passphrase);
    expect(await found()).toEqual([]);
    expect(await textsOf('a')).toEqual(['second of a']);
    await vault.putTurn({ ...makeQuestion('a', 'third'), id: 'third' });
    expect(await textsOf('a')).toEqual(['second of a', 'third']);
  });
});

describe('sealed', () => {
  beforeEach(async () => {
    await fill();
    await vault.custody.turnOn('a passphrase');
  });

  async function flip(...key: string[]): Promise<void> {
    const sealed = ((await read()).get(keyOf(...key)) as Uint8Array).slice();
    sealed[40]! ^= 1;
    await put([keyOf(...key), sealed]);
  }

  test('a store without its root can be written again, and lacks nothing', async () => {
    await put([keyOf('root'), undefined]);
    expect(await found()).toContain('list');
    await expect(vault.putTurn(makeQuestion('a'))).rejects.toMatchObject({ name: 'VaultAltered' });
    expect(await vault.acceptAltered()).toBe(0);
    await vault.putTurn({ ...makeQuestion('a', 'third'), id: 'third' });
    expect(await textsOf('a')).toEqual(['first of a', 'second of a', 'third']);
    expect(await found()).toEqual([]);
    expect(await vault.listConversations()).toHaveLength(3);
  });

  test('what does not open is set aside as it lay there; the rest is vouched for, in a new tab too', async () => {
    await flip('turn', 'a', 'first');
    await flip('conversation', 'b');
    await put([keyOf('turn', 'c', 'first'), undefined], [keyOf('turn', 'c', 'planted'), makeQuestion('c', 'planted')]);
    const before = await read();
    expect(await found()).not.toEqual([]);
    expect(await vault.acceptAltered()).toBe(3);
    const after = await read();
    for (const key of [
      ['turn', 'a', 'first'],
      ['conversation', 'b'],
      ['turn', 'c', 'planted'],
    ])
      expect(after.get(keyOf('aside', ...key))).toEqual(
        key.includes('planted') ? expect.any(Uint8Array) : before.get(keyOf(...key)),
      );
    const later = createVault();
    await later.custody.unlock('a passphrase');
    vault = later;
    expect(await found()).toEqual([]);
    expect(await textsOf('a')).toEqual(['second of a']);
    expect(await textsOf('b')).toEqual(['first of b', 'second of b']);
    expect(await textsOf('c')).toEqual(['second of c']);
    expect((await vault.listConversations()).map(({ title }) => title).toSorted()).toEqual(['', 'a', 'c']);
  });

  test('a page of the list that was altered is made anew', async () => {
    const page = [...(await read()).keys()].find((key) => key.startsWith('["page"'))!;
    await flip(...(JSON.parse(page) as string[]));
    expect(await found()).toContain('list');
    expect(await vault.acceptAltered()).toBe(0);
    expect(await found()).toEqual([]);
    await vault.changeConversation('a', (current) => ({ ...current, title: 'renamed' }));
    expect(await found()).toEqual([]);
  });

  test('nothing is accepted by itself, and a later change shows again', async () => {
    await flip('turn', 'a', 'first');
    await found();
    await vault.acceptAltered();
    await flip('turn', 'a', 'second');
    expect(await found()).toEqual(['a']);
  });
});

describe('in the open', () => {
  test('a record of a broken shape is not shown, not written over and said; the rest opens', async () => {
    await fill();
    const broken = { version: 1, id: 'a', title: 7 };
    await put([keyOf('conversation', 'a'), broken], [keyOf('turn', 'b', 'first'), 'no turn']);
    expect((await vault.listConversations()).map(({ id }) => id).toSorted()).toEqual(['b', 'c']);
    expect(await textsOf('b')).toEqual(['second of b']);
    expect(vault.altered.get()).toEqual(['list', 'b']);
    await expect(vault.putTurn(makeQuestion('a'))).rejects.toMatchObject({ name: 'VaultAltered' });
    expect((await read()).get(keyOf('conversation', 'a'))).toEqual(broken);
    expect(await vault.acceptAltered()).toBe(2);
    expect(await found()).toEqual([]);
    expect(await textsOf('a')).toEqual(['first of a', 'second of a']);
    expect((await read()).get(keyOf('aside', 'conversation', 'a'))).toEqual(broken);
    await vault.custody.turnOn('a passphrase');
    expect((await read()).get(keyOf('aside', 'conversation', 'a'))).toBeInstanceOf(Uint8Array);
  });
});
