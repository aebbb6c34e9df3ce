import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { followTalk, type Talk } from '../../../src/chat/follow-talk.ts';
import { createTemporaryVault, type TalkVault } from '../../../src/vault/temporary-vault.ts';
import type { AnswerTurn, Turn, UserTurn } from '../../../src/vault/records.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything, writeRaw } from '../../support/storage.ts';

beforeEach(forgetEverything);

const until = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 30_000 });

/** What is shown of a conversation in a tab, each time that it changes. */
interface Shown {
  talks: Talk[];
  /** The last, if it is whole. */
  now: () => Talk | undefined;
  texts: () => string[];
}

function show(vault: TalkVault, id: string): Shown {
  const talks: Talk[] = [];
  const end = followTalk(vault, id, (stored) => stored.phase === 'read' && talks.push(stored.value));
  onTestFinished(end);
  const now = (): Talk | undefined => (talks.at(-1)?.isWhole ? talks.at(-1) : undefined);
  return { talks, now, texts: () => now()?.turns.map(({ text }) => text) ?? [] };
}

/** How many turns each reading of the store gave, from now on: of both tabs. */
function watchReadings(): number[] {
  const counts: number[] = [];
  const { getAll } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function watched(
    this: IDBObjectStore,
    ...args
  ) {
    const asked = getAll.apply(this, args);
    const kind = ((args[0] as IDBKeyRange | undefined)?.lower as string[] | undefined)?.[0];
    if (kind === 'turn') asked.addEventListener('success', () => counts.push(asked.result.length));
    return asked;
  });
  onTestFinished(() => spy.mockRestore());
  return counts;
}

/** A conversation of so many turns, question and answer in turn. */
async function keepLong(vault: Vault, turnCount: number): Promise<Turn[]> {
  const conversation = makeConversation();
  let parentId: string | null = null;
  const turns = Array.from({ length: turnCount }, (_, index): Turn => {
    const turn: Turn =
      index % 2 === 0
        ? makeQuestion(conversation.id, `Question ${index}`, 1000 + index, parentId)
        : makeAnswer(conversation.id, { text: `Answer ${index}`, createdAtMs: 1000 + index, parentId });
    parentId = turn.id;
    return turn;
  });
  await vault.addConversations([{ conversation, turns }]);
  return turns;
}

/** Two tabs, and a conversation that was there before the second, so that it hears of nothing but what comes. */
async function openTabs(isSealed: boolean, turnCount: number) {
  const here = createVault();
  if (isSealed) await here.custody.turnOn('a canary in a coal mine');
  const turns = await keepLong(here, turnCount);
  const there = createVault();
  if (isSealed) {
    await until(() => expect(there.custody.state.get().phase).toBe('locked'));
    await there.custody.unlock('a canary in a coal mine');
  }
  return { here, there, turns };
}

describe.for([
  ['in the open', false],
  ['sealed', true],
] as const)('a long conversation %s', ([, isSealed]) => {
  test('is not read again while an answer in it grows, in the tab that writes it nor in another', async () => {
    const { here, there, turns } = await openTabs(isSealed, 120);
    const { conversationId, id } = turns[0]!;
    const shown = [show(here, conversationId), show(there, conversationId)];
    await until(() => shown.forEach(({ texts }) => expect(texts()).toHaveLength(120)));
    const [first, last] = shown.map(({ now }) => now()!.turns[7]);

    const counts = watchReadings();
    const question = makeQuestion(conversationId, 'And now?', 3000, turns.at(-1)!.id);
    await here.putTurn(question);
    await here.changeConversation(conversationId, (current) => ({ ...current, updatedAtMs: 3000 }));
    const answer = makeAnswer(conversationId, { parentId: question.id, createdAtMs: 3001, outcome: 'writing' });
    for (const text of ['', 'It', 'It grows', 'It grows.']) {
      await here.putTurn({ ...answer, text, outcome: text.endsWith('.') ? 'complete' : 'writing' });
      await until(() => shown.forEach(({ texts }) => expect(texts().at(-1)).toBe(text)));
    }
    expect(counts.length).toBeGreaterThan(8);
    expect(Math.max(...counts)).toBe(1);
    expect(shown.map(({ now }) => now()!.turns[7])).toEqual([first, last]);
    expect(shown[0]!.now()!.turns[7]).toBe(first);
    expect(here.altered.get()).toEqual([]);
    expect((await there.getTurn(conversationId, id))?.text).toBe('Question 0');
  });

  test('shows in each of two tabs what both write at once, each turn once and in its place', async () => {
    const { here, there, turns } = await openTabs(isSealed, 60);
    const { conversationId } = turns[0]!;
    // As soon as they look: before, while and after all is read for the first time.
    const shown = [show(here, conversationId), show(there, conversationId)];
    const asked = [here, there].map(async (tab, index) => {
      for (let step = 0; step < 6; step += 1) {
        const createdAtMs = 5000 + 10 * step + index;
        const question = makeQuestion(conversationId, `${index} asks ${step}`, createdAtMs, turns[10 * index + 1]!.id);
        await tab.putTurn(question);
        await tab.changeConversation(conversationId, (current) => ({ ...current, leafId: question.id }));
        const answer = makeAnswer(conversationId, { parentId: question.id, createdAtMs: createdAtMs + 2 });
        for (const text of ['Be', 'Because']) await tab.putTurn({ ...answer, text });
      }
    });
    await Promise.all(asked);
    const kept = await here.listTurns(conversationId);
    expect(kept).toHaveLength(60 + 2 * 6 * 2);
    const { leafId } = (await here.getConversation(conversationId))!;
    await until(() => shown.forEach(({ now }) => expect(now()).toMatchObject({ turns: kept, leafId })));
    for (const { talks } of shown) {
      const whole = talks.filter(({ isWhole }) => isWhole).map((talk) => talk.turns.map(({ id }) => id));
      for (const [index, ids] of whole.entries()) {
        expect(ids).toEqual([...new Set(ids)].toSorted());
        expect(ids).toEqual(expect.arrayContaining(whole[index - 1] ?? []));
      }
    }
  });
});

test('what is written while it is being read is not missed', async () => {
  const vault = createVault();
  const turns = await keepLong(vault, 4);
  const { conversationId } = turns[0]!;
  const [whole, one] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow: TalkVault = {
    ...vault,
    async listTurns(...place) {
      const read = await vault.listTurns(...place);
      await whole.promise;
      return read;
    },
    async getTurn(...place) {
      const read = await vault.getTurn(...place);
      await one.promise;
      return read;
    },
  };
  const { texts } = show(slow, conversationId);
  const answer = makeAnswer(conversationId, { text: 'Be', createdAtMs: 2000, parentId: turns.at(-1)!.id });
  await vault.putTurn(answer);
  whole.resolve();
  await until(() => expect(texts()).toHaveLength(4));
  await vault.putTurn({ ...answer, text: 'Because' });
  one.resolve();
  await until(() => expect(texts().slice(4)).toEqual(['Because']));
});

describe('all of it is read again', () => {
  test('where it is not said what changed, and where a turn came of which nobody told', async () => {
    const vault = createVault();
    const turns = await keepLong(vault, 4);
    const { conversationId } = turns[0]!;
    const { texts } = show(vault, conversationId);
    await until(() => expect(texts()).toHaveLength(4));
    const put = async (turn: Turn): Promise<void> =>
      await writeRaw('airlock-vault', 'records', new Map([[JSON.stringify(['turn', conversationId, turn.id]), turn]]));
    // A restore tells of everything at once.
    const restored = makeQuestion(conversationId, 'Restored', 2000, turns.at(-1)!.id);
    await put(restored);
    vault.inside.tellOfAll();
    await until(() => expect(texts().at(-1)).toBe('Restored'));
    // A tab was killed after its write, and another goes on from there.
    const untold: UserTurn = makeQuestion(conversationId, 'Untold', 3000, turns.at(-1)!.id);
    await put(untold);
    await vault.putTurn(makeAnswer(conversationId, { text: 'So.', createdAtMs: 3001, parentId: untold.id }));
    await until(() => expect(texts().slice(-3)).toEqual(['Restored', 'Untold', 'So.']));
  });

  test('after a failure', async () => {
    const vault = createVault();
    const turns = await keepLong(vault, 4);
    const { conversationId } = turns[0]!;
    let isFailing = true;
    const broken: TalkVault = {
      ...vault,
      getTurn: (...place) => (isFailing ? Promise.reject(new Error('The disk is gone.')) : vault.getTurn(...place)),
    };
    const phases: string[] = [];
    onTestFinished(followTalk(broken, conversationId, ({ phase }) => phases.push(phase)));
    await until(() => expect(phases.at(-1)).toBe('read'));
    const answer: AnswerTurn = makeAnswer(conversationId, { createdAtMs: 2000, parentId: turns.at(-1)!.id });
    await vault.putTurn(answer);
    await until(() => expect(phases.at(-1)).toBe('failed'));
    const counts = watchReadings();
    isFailing = false;
    await vault.putTurn({ ...answer, text: 'There.' });
    await until(() => expect(phases.at(-1)).toBe('read'));
    expect(Math.max(...counts)).toBe(5);
  });
});

test('a temporary conversation is followed as well', async () => {
  const vault = createTemporaryVault();
  const conversation = makeConversation();
  const question = makeQuestion(conversation.id, 'Why?', 1000);
  await vault.putTurn(question, conversation);
  const { texts, now } = show(vault, conversation.id);
  await until(() => expect(texts()).toEqual(['Why?']));
  const answer = makeAnswer(conversation.id, { text: 'So.', createdAtMs: 1001, parentId: question.id });
  await vault.putTurn(answer);
  await until(() => expect(texts()).toEqual(['Why?', 'So.']));
  await vault.changeConversation(conversation.id, (current) => ({ ...current, leafId: question.id }));
  await until(() => expect(now()?.leafId).toBe(question.id));
});
