import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversation } from '../../../src/vault/records.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything, readRaw, writeRaw } from '../../support/storage.ts';

/** The beginning of a long list, kept in one record: always what the whole list begins with, or nothing at all. */

beforeEach(forgetEverything);

const read = (): Promise<Map<string, unknown>> => readRaw('airlock-vault', 'records');
const put = (...records: [string, unknown][]): Promise<void> => writeRaw('airlock-vault', 'records', new Map(records));
const [frontName, rootName] = ['["front"]', '["root"]'];

/** Two hundred conversations, of which every ninth is pinned and every seventh archived. */
async function fill(vault: Vault): Promise<void> {
  const all = Array.from({ length: 200 }, (_, index): Conversation => {
    const common = { id: `id${String(index).padStart(3, '0')}`, title: `Kanarienvogel ${index}` };
    const places = { ...(index % 9 === 4 && { pinnedAtMs: index }), ...(index % 7 === 3 && { archivedAtMs: 1 }) };
    return makeConversation({ ...common, ...places, updatedAtMs: 1000 + ((index * 37) % 200) });
  });
  await vault.addConversations(
    all.map((conversation) => ({ conversation, turns: [makeQuestion(conversation.id, 'What?', 1)] })),
  );
}

/** The whole list is read, and its beginning is kept behind it. */
async function untilKept(vault: Vault): Promise<Conversation[]> {
  await vault.listConversations();
  return await vi.waitFor(async () => {
    const first = await vault.listFirst();
    expect(first).toBeDefined();
    return first ?? [];
  });
}

function without(conversation: Conversation, field: 'pinnedAtMs' | 'archivedAtMs'): Conversation {
  const changed = { ...conversation };
  delete changed[field];
  return changed;
}

/** As the list shows them, said once more in other words. */
function shownOrder(all: readonly Conversation[]): string[] {
  const shown = all.filter(({ archivedAtMs }) => archivedAtMs === undefined);
  const pinned = shown.filter(({ pinnedAtMs }) => pinnedAtMs !== undefined);
  const others = shown.filter(({ pinnedAtMs }) => pinnedAtMs === undefined);
  pinned.sort((one, other) => other.pinnedAtMs! - one.pinnedAtMs!);
  others.sort((one, other) => other.updatedAtMs - one.updatedAtMs);
  return [...pinned, ...others].map(({ id }) => id);
}

async function expectBeginning(vault: Vault, first: readonly Conversation[]): Promise<void> {
  const all = await vault.listConversations();
  const beginning = new Set(shownOrder(all).slice(0, first.length));
  expect(new Set(first.map(({ id }) => id))).toEqual(beginning);
  expect(first).toEqual(all.filter(({ id }) => beginning.has(id)));
}

describe.each([false, true])('sealed: %s', (isSealed) => {
  async function begin(): Promise<Vault> {
    const vault = createVault();
    if (isSealed) await vault.custody.turnOn('a passphrase');
    await fill(vault);
    return vault;
  }

  test('is what the whole list begins with, whatever is done with the conversations', async () => {
    const vault = await begin();
    let first = await untilKept(vault);
    await expectBeginning(vault, first);
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const deeds: ((id: string, atMs: number) => Promise<unknown>)[] = [
      (id, atMs) => vault.changeConversation(id, (one) => ({ ...one, title: 'other', updatedAtMs: atMs })),
      (id, atMs) => vault.changeConversation(id, (one) => ({ ...one, pinnedAtMs: atMs })),
      (id) => vault.changeConversation(id, (one) => without(one, 'pinnedAtMs')),
      (id) => vault.changeConversation(id, (one) => ({ ...one, archivedAtMs: 5 })),
      (id) => vault.changeConversation(id, (one) => without(one, 'archivedAtMs')),
      (id) => vault.changeConversation(id, (one) => ({ ...one, deletedAtMs: 5 })),
      (id) => vault.erase((one) => one.id === id),
      (id) => vault.putTurn(makeQuestion(id, 'And?', 2)),
      (id, atMs) => vault.putTurn(makeQuestion(`new${id}`), makeConversation({ id: `new${id}`, updatedAtMs: atMs })),
      (id) => vault.drafts.put(id, 'half a thought'),
    ];
    let knownCount = 0;
    for (let round = 0; round < 60; round += 1) {
      // Mostly what is seen first, as people do.
      const id = random(3) > 0 ? first[random(first.length)]!.id : `id${String(random(200)).padStart(3, '0')}`;
      await deeds[random(deeds.length)]!(id, 2000 + round);
      const now = await vault.listFirst();
      if (now) knownCount += 1;
      first = now ?? (await untilKept(vault));
      await expectBeginning(vault, first);
    }
    // It is kept up, and not made anew each time.
    expect(knownCount).toBeGreaterThan(50);
    expect(vault.altered.get()).toEqual([]);
  });

  test('a tab that finds it needs nothing else, and what an earlier app wrote makes it void', async () => {
    const vault = await begin();
    const first = await untilKept(vault);
    const [root, front] = [(await read()).get(rootName), (await read()).get(frontName)];
    await vault.changeConversation(first[0]!.id, (one) => ({ ...one, title: 'newer' }));
    // The record of before, under the root of now.
    await put([frontName, front]);
    expect(await vault.listFirst()).toBeUndefined();
    expect((await vault.listConversations()).map(({ title }) => title)).toContain('newer');
    await vault.changeConversation(first[0]!.id, (one) => ({ ...one, title: 'newest' }));
    expect((await untilKept(vault)).map(({ title }) => title)).toContain('newest');
    if (isSealed) return;
    // An earlier app writes a root without the mark.
    await put([rootName, (root as Uint8Array).slice(0, 17)]);
    expect(await vault.listFirst()).toBeUndefined();
  });

  test('goes when encryption is turned on or off, and lies sealed in between', async () => {
    const vault = await begin();
    await untilKept(vault);
    const places = await findText(['Kanarienvogel']);
    expect(places.some((place) => place.includes(frontName))).toBe(!isSealed);
    if (isSealed) await vault.custody.turnOff('a passphrase');
    else await vault.custody.turnOn('a passphrase');
    expect((await read()).has(frontName)).toBe(false);
    expect(await vault.listFirst()).toBeUndefined();
    await expectBeginning(vault, await untilKept(vault));
    if (!isSealed) expect(await findText(['Kanarienvogel'])).toEqual([]);
  });
});

test('a short list has none: it is read as quickly as a whole', async () => {
  const vault = createVault();
  await vault.putTurn(makeQuestion('a'), makeConversation({ id: 'a' }));
  await vault.listConversations();
  await vault.changeConversation('a', (one) => ({ ...one, title: 'other' }));
  expect(await vault.listFirst()).toBeUndefined();
  expect([...(await read()).keys()].filter((key) => key === frontName)).toEqual([]);
});
