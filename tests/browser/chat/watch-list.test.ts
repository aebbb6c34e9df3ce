import { beforeEach, expect, test, vi } from 'vitest';
import { watchList } from '../../../src/chat/list/watch-list.ts';
import type { Conversation } from '../../../src/vault/records.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeEach(forgetEverything);

/** The rest of a long list is in no hurry. */
const until = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 30_000 });

/** The vault, and how often the whole list was read. */
function counting(vault: Vault): Vault & { wholeCount: () => number } {
  let wholeCount = 0;
  return {
    ...vault,
    wholeCount: () => wholeCount,
    listConversations: () => ((wholeCount += 1), vault.listConversations()),
  };
}

/** What is shown, each time it changes. */
function follow(vault: Vault): { lists: string[][]; last: () => string[]; end: () => void } {
  const list = watchList(vault);
  const lists: string[][] = [];
  const end = list.subscribe(() => {
    const stored = list.get();
    if (stored.phase === 'read') lists.push(stored.value.map(({ title }) => title));
  });
  return { lists, last: () => lists.at(-1) ?? [], end };
}

async function add(vault: Vault, count: number): Promise<Conversation[]> {
  const all = Array.from({ length: count }, (_, index) => makeConversation({ title: `${index}`, updatedAtMs: index }));
  await vault.addConversations(all.map((conversation) => ({ conversation, turns: [makeQuestion(conversation.id)] })));
  return all;
}

test('of a long list the beginning comes first, then all; each change is read alone', async () => {
  const vault = counting(createVault());
  const all = await add(vault, 300);
  await vault.listConversations();
  await until(async () => expect(await vault.listFirst()).toBeDefined());
  const before = vault.wholeCount();
  const { lists, last, end } = follow(vault);
  await until(() => expect(lists).toHaveLength(2));
  expect(lists[0]!.length).toBeLessThan(100);
  expect(lists[1]).toHaveLength(300);
  expect(lists[1]!.slice(0, lists[0]!.length)).toEqual(lists[0]);
  expect(vault.wholeCount()).toBe(before + 1);

  await vault.changeConversation(all[7]!.id, (one) => ({ ...one, title: 'changed', updatedAtMs: 1000 }));
  await until(() => expect(last()[0]).toBe('changed'));
  // Another tab begins one, and removes one.
  const there = createVault();
  await there.putTurn(makeQuestion('there'), makeConversation({ id: 'there', title: 'there', updatedAtMs: 2000 }));
  await until(() => expect(last().slice(0, 2)).toEqual(['there', 'changed']));
  await there.changeConversation(all[8]!.id, (one) => ({ ...one, deletedAtMs: 1 }));
  await there.erase(({ id }) => id === all[9]!.id);
  await until(() => expect(last()).toHaveLength(299));
  expect(last()).not.toContain('8');
  expect(last()).not.toContain('9');
  expect(vault.wholeCount()).toBe(before + 1);
  // What is said without a word of the list leaves it as it is.
  const shownCount = lists.length;
  await vault.putTurn(makeQuestion('there', 'And?', 5));
  await vault.changeConversation('there', (one) => ({ ...one, title: 'the end' }));
  await until(() => expect(last()[0]).toBe('the end'));
  expect(lists).toHaveLength(shownCount + 1);
  end();
});

test('what changes while the rest is still to be read is in the list at once', async () => {
  const vault = createVault();
  await add(vault, 300);
  await vault.listConversations();
  await until(async () => expect(await vault.listFirst()).toBeDefined());
  const { lists, last, end } = follow(vault);
  await vault.putTurn(makeQuestion('new'), makeConversation({ id: 'new', title: 'new', updatedAtMs: 9000 }));
  await until(() => expect(last()[0]).toBe('new'));
  await until(() => expect(last()).toHaveLength(301));
  expect(lists.filter((titles) => titles.length === 301 && titles[0] !== 'new')).toEqual([]);
  end();
});

test('who no longer shows the list keeps nothing of it, and a failure is told until it can be read again', async () => {
  const vault = createVault();
  await vault.custody.turnOn('a passphrase');
  await add(vault, 3);
  const list = watchList(vault);
  const end = list.subscribe(() => {});
  await until(() => expect(list.get()).toMatchObject({ phase: 'read', value: { length: 3 } }));
  end();
  expect(list.get()).toEqual({ phase: 'reading' });
  await vault.custody.lock('everywhere');
  const endLocked = list.subscribe(() => {});
  await until(() => expect(list.get()).toMatchObject({ phase: 'failed', trouble: { name: 'VaultLocked' } }));
  await vault.custody.unlock('a passphrase');
  await add(vault, 1);
  await until(() => expect(list.get()).toMatchObject({ phase: 'read', value: { length: 4 } }));
  endLocked();
});
