import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { VaultChange } from '../../../src/vault/news.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything, readRaw } from '../../support/storage.ts';

beforeAll(forgetEverything);

/** Two tabs: each has its own connection and hears of the other as tabs do. */
const here = createVault();
const there = createVault();

const readRecords = (): Promise<Map<string, unknown>> => readRaw('airlock-vault', 'records');

/** The transactions from now on that write and that the browser has not acknowledged. */
function watchTransactions(): ReadonlySet<IDBTransaction> {
  const unfinished = new Set<IDBTransaction>();
  const { transaction } = IDBDatabase.prototype;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function watched(
    this: IDBDatabase,
    ...args
  ) {
    const begun = transaction.apply(this, args);
    if (begun.mode === 'readwrite') unfinished.add(begun);
    begun.addEventListener('complete', () => unfinished.delete(begun));
    return begun;
  });
  onTestFinished(() => spy.mockRestore());
  return unfinished;
}

describe('what was put', () => {
  test('is on disk when the promise resolves, the turn and its conversation together', async () => {
    const conversation = makeConversation();
    const turn = makeQuestion(conversation.id);
    await here.putTurn(turn, conversation);
    const records = await readRecords();
    expect(records.get(JSON.stringify(['conversation', conversation.id]))).toEqual(conversation);
    expect(records.get(JSON.stringify(['turn', conversation.id, turn.id]))).toEqual(turn);
  });

  // Reading it back cannot show this: a reading waits for the writings before it, and hears nothing of one that fails.
  test('has been acknowledged by the browser when the promise resolves, and so has every other change', async () => {
    const unfinished = watchTransactions();
    const conversation = makeConversation();
    await here.putTurn(makeQuestion(conversation.id), conversation);
    expect(unfinished).toEqual(new Set());
    await here.changeConversation(conversation.id, (current) => ({ ...current, deletedAtMs: 1 }));
    expect(unfinished).toEqual(new Set());
    await here.purge(2);
    expect(unfinished).toEqual(new Set());
    expect(await here.getConversation(conversation.id)).toBeUndefined();
  });

  test('is read by another tab', async () => {
    const conversation = makeConversation();
    const turn = makeQuestion(conversation.id);
    await here.putTurn(turn, conversation);
    expect(await there.getConversation(conversation.id)).toEqual(conversation);
    expect(await there.listTurns(conversation.id)).toEqual([turn]);
    expect(await there.listConversations()).toContainEqual(conversation);
  });

  test('takes the place of the same turn put before', async () => {
    const conversation = makeConversation();
    const answer = makeAnswer(conversation.id, { text: 'Because', outcome: 'writing' });
    await here.putTurn(answer, conversation);
    await here.putTurn({ ...answer, text: 'Because of the air.', outcome: 'complete' });
    expect(await there.listTurns(conversation.id)).toEqual([
      { ...answer, text: 'Because of the air.', outcome: 'complete' },
    ]);
  });

  test('that cannot be stored is a StorageFailed', async () => {
    const conversation = makeConversation();
    await here.putTurn(makeQuestion(conversation.id), conversation);
    const turn = { ...makeQuestion(conversation.id), text: (() => 'a function') as unknown as string };
    await expect(here.putTurn(turn)).rejects.toMatchObject({ name: 'StorageFailed' });
    await expect(here.putTurn(turn, conversation)).rejects.toMatchObject({ name: 'StorageFailed' });
  });

  test('is not there when nothing was', async () => {
    expect(await here.getConversation('never')).toBeUndefined();
    expect(await here.listTurns('never')).toEqual([]);
  });
});

describe('the lists', () => {
  test('give turns in the order of creation, whatever the order of writing, and none of another conversation', async () => {
    const [first, second] = [makeConversation({ id: 'ab' }), makeConversation({ id: 'abc' })];
    const turns = Array.from({ length: 12 }, (_, index) =>
      makeQuestion(first.id, `${index}`, 1_700_000_000_000 + index),
    );
    for (const turn of turns.toReversed()) await here.putTurn(turn, first);
    await here.putTurn(makeQuestion(second.id, 'of another', 1_700_000_000_005), second);
    expect((await here.listTurns(first.id)).map(({ text }) => text)).toEqual(turns.map(({ text }) => text));
    expect(await here.listTurns('a')).toEqual([]);
  });

  test('give conversations with the newest first', async () => {
    const mine = [30, 10, 20].map((updatedAtMs) => makeConversation({ updatedAtMs, title: `at ${updatedAtMs}` }));
    for (const conversation of mine) await here.putTurn(makeQuestion(conversation.id), conversation);
    const ids = new Set(mine.map(({ id }) => id));
    const titles = (await there.listConversations()).filter(({ id }) => ids.has(id)).map(({ title }) => title);
    expect(titles).toEqual(['at 30', 'at 20', 'at 10']);
  });
});

describe('two tabs at once', () => {
  test('lose no turn', async () => {
    const conversation = makeConversation();
    const writes = Array.from({ length: 100 }, (_, index) => [
      here.putTurn(makeQuestion(conversation.id, `here ${index}`), conversation),
      there.putTurn(makeQuestion(conversation.id, `there ${index}`), conversation),
    ]);
    await Promise.all(writes.flat());
    const texts = (await createVault().listTurns(conversation.id)).map(({ text }) => text);
    const expected = Array.from({ length: 100 }, (_, index) => [`here ${index}`, `there ${index}`]).flat();
    expect(texts.toSorted()).toEqual(expected.toSorted());
  });

  test('lose no change of a conversation', async () => {
    const conversation = makeConversation({ title: '', updatedAtMs: 0 });
    await here.putTurn(makeQuestion(conversation.id), conversation);
    const changes = Array.from({ length: 50 }, () => [
      here.changeConversation(conversation.id, (current) => ({ ...current, updatedAtMs: current.updatedAtMs + 1 })),
      there.changeConversation(conversation.id, (current) => ({ ...current, title: `${current.title}x` })),
    ]);
    await Promise.all(changes.flat());
    expect(await here.getConversation(conversation.id)).toMatchObject({ updatedAtMs: 50, title: 'x'.repeat(50) });
  });

  test('change nothing that is not there', async () => {
    await here.changeConversation('never', (current) => ({ ...current, title: 'made up' }));
    expect(await here.getConversation('never')).toBeUndefined();
  });
});

describe('a deleted conversation', () => {
  async function keepDeleted(deletedAtMs: number): Promise<string> {
    const conversation = makeConversation();
    await here.putTurn(makeQuestion(conversation.id), conversation);
    await here.putTurn(makeAnswer(conversation.id, { text: 'Because.' }));
    await here.changeConversation(conversation.id, (current) => ({ ...current, deletedAtMs }));
    return conversation.id;
  }
  const listedIds = async (): Promise<string[]> => (await there.listConversations()).map(({ id }) => id);
  const keysOf = async (id: string): Promise<string[]> =>
    [...(await readRecords()).keys()].filter((key) => key.includes(`"${id}"`));

  test('is out of the list, and comes back with its turns when the deletion is undone', async () => {
    const id = await keepDeleted(Date.now());
    expect(await listedIds()).not.toContain(id);
    await there.changeConversation(id, ({ deletedAtMs: _deletedAtMs, ...kept }) => kept);
    expect(await listedIds()).toContain(id);
    expect(await there.listTurns(id)).toHaveLength(2);
  });

  test('leaves no record when it is purged, and the others stay', async () => {
    const [old, recent] = [await keepDeleted(1000), await keepDeleted(3000)];
    const kept = makeConversation();
    await here.putTurn(makeQuestion(kept.id), kept);
    await here.purge(2000);
    expect(await keysOf(old)).toEqual([]);
    expect(await keysOf(recent)).toHaveLength(3);
    expect(await keysOf(kept.id)).toHaveLength(2);
  });

  test('is purged only when it was deleted before the moment, not at it', async () => {
    const id = await keepDeleted(2000);
    await here.purge(2000);
    expect(await keysOf(id)).toHaveLength(3);
    await here.purge(2001);
    expect(await keysOf(id)).toEqual([]);
  });

  test('leaves nothing behind that a tab was still writing', async () => {
    const id = await keepDeleted(1000);
    await here.purge(2000);
    await there.putTurn(makeAnswer(id, { text: 'the end of a long answer' })).catch(() => {}); // it may say that it was not kept
    await here.purge(2000);
    expect(await keysOf(id)).toEqual([]);
  });
});

describe('whoever subscribes', () => {
  function listen(vault = here): VaultChange[] {
    const heard: VaultChange[] = [];
    onTestFinished(vault.subscribe((change) => heard.push(change)));
    return heard;
  }

  test('hears of this tab’s writes before their promise resolves, and of the other’s soon', async () => {
    const heardHere = listen(here);
    const heardThere = listen(there);
    const conversation = makeConversation();
    await here.putTurn(makeQuestion(conversation.id), conversation);
    expect(heardHere).toEqual([{ conversationId: conversation.id, fromThisTab: true }]);
    await vi.waitFor(() => expect(heardThere).toContainEqual({ conversationId: conversation.id, fromThisTab: false }));
    await there.changeConversation(conversation.id, (current) => ({ ...current, title: 'Another' }));
    await vi.waitFor(() =>
      expect(heardHere).toContainEqual({ conversationId: conversation.id, turnIds: [], fromThisTab: false }),
    );
  });

  test('finds the write done when it hears of it', async () => {
    const conversation = makeConversation();
    const found = new Promise<number>((resolve) => {
      onTestFinished(
        there.subscribe(({ conversationId }) => {
          if (conversationId === conversation.id)
            void there.listTurns(conversationId).then((turns) => resolve(turns.length));
        }),
      );
    });
    await here.putTurn(makeQuestion(conversation.id), conversation);
    expect(await found).toBe(1);
  });

  test('hears nothing of a write that failed', async () => {
    const heard = listen(here);
    const conversation = makeConversation({ id: 'failed' });
    const turn = { ...makeQuestion('failed'), text: (() => '') as unknown as string };
    await here.putTurn(turn, conversation).catch(() => {}); // meant to fail
    expect(heard.filter(({ conversationId }) => conversationId === 'failed')).toEqual([]);
  });

  test('hears nothing more once it has left', async () => {
    const heard: VaultChange[] = [];
    const leave = here.subscribe((change) => heard.push(change));
    leave();
    const conversation = makeConversation();
    await here.putTurn(makeQuestion(conversation.id), conversation);
    expect(heard).toEqual([]);
  });

  test('is told ids, and not a word of what was written', async () => {
    const wire = new BroadcastChannel('airlock-vault');
    onTestFinished(() => wire.close());
    const messages: unknown[] = [];
    wire.addEventListener('message', ({ data }) => messages.push(data));
    const conversation = makeConversation({ title: 'a secret title' });
    const question = makeQuestion(conversation.id, 'a secret question');
    await here.putTurn(question, conversation);
    await here.putTurn(question);
    await here.changeConversation(conversation.id, (current) => ({ ...current, title: 'a secret name' }));
    await vi.waitFor(() => expect(messages).toHaveLength(3));
    const { id: conversationId } = conversation;
    expect(messages).toEqual([
      { conversationId },
      { conversationId, turnIds: [question.id] },
      { conversationId, turnIds: [] },
    ]);
  });
});
