import { beforeAll, expect, test } from 'vitest';
import type { Conversation, Turn } from '../../../src/vault/records.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything, readRaw } from '../../support/storage.ts';
import type { Order } from './victim.worker.ts';

/**
 * The thread that turns encryption on or off is killed in the middle, again and again, each time on what the last one
 * left. After every kill each conversation is whole; in the end nothing is lost and nothing half done.
 */

const passphrase = 'a canary in a coal mine';
const conversationCount = 300;
const turnsEach = 4;
/** Kills between two writes, and then kills at any moment. The first have been somewhere whatever the machine's speed. */
const killsBetween = 4;
const killsAnywhere = 8;

let kept: { conversations: Conversation[]; turns: Turn[][] };

async function readAll(): Promise<typeof kept> {
  const vault = createVault();
  await vault.custody.unlock(passphrase).catch(() => {}); // in the open there is nothing to unlock
  while (!['unlocked', 'off'].includes(vault.custody.state.get().phase)) await pause(20);
  const conversations = (await vault.listConversations()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const turns = await Promise.all(conversations.map(({ id }) => vault.listTurns(id)));
  expect(vault.altered.get()).toEqual([]);
  await vault.custody.lock('everywhere');
  return { conversations, turns };
}

beforeAll(async () => {
  await forgetEverything();
  const vault = createVault();
  for (let index = 0; index < conversationCount; index += 1) {
    const conversation = makeConversation({ title: `Kanarienvogel ${index}` });
    await vault.putTurn(makeQuestion(conversation.id, `Kanarienvogel asks ${index}`, 1), conversation);
    for (let turn = 2; turn <= turnsEach; turn += 1)
      await vault.putTurn(makeAnswer(conversation.id, { text: `Kanarienvogel says ${turn}`, createdAtMs: turn }));
  }
  kept = await readAll();
  expect(kept.conversations).toHaveLength(conversationCount);
});

/** Starts it, and kills it where it stands still, or some moment after it has begun to write. */
async function kill(order: Omit<Order, 'passphrase'>): Promise<void> {
  const victim = new Worker(new URL('./victim.worker.ts', import.meta.url), { type: 'module' });
  await new Promise<void>((resolve) => {
    victim.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (data === 'locked' || data === 'off') victim.postMessage({ ...order, passphrase } satisfies Order);
      if (data === 'standing still' || data === 'done' || data.startsWith('failed')) resolve();
      if (data.startsWith('turning') && order.standStillAt === undefined) setTimeout(resolve, Math.random() * 40);
    });
  });
  victim.terminate();
}

/** How many conversations are sealed. Each is of one kind throughout, and none has lost a record. */
async function countSealed(): Promise<number> {
  const records = await readRaw('airlock-vault', 'records');
  let sealedCount = 0;
  for (const { id } of kept.conversations) {
    const owner = records.get(JSON.stringify(['conversation', id])) instanceof Uint8Array;
    const turns = [...records].filter(([key]) => key.startsWith(JSON.stringify(['turn', id]).slice(0, -1)));
    expect(turns.map(([, value]) => value instanceof Uint8Array)).toEqual(
      Array.from({ length: turnsEach }, () => owner),
    );
    if (owner) sealedCount += 1;
  }
  return sealedCount;
}

test('turning on, killed at twelve moments, loses nothing and comes to its end', { timeout: 240_000 }, async () => {
  const counts: number[] = [];
  await kill({ verb: 'turnOn', standStillAt: 2 });
  counts.push(await countSealed());
  for (let killed = 1; killed < killsBetween + killsAnywhere; killed += 1) {
    await kill({ verb: 'unlock', ...(killed < killsBetween ? { standStillAt: 3 } : {}) });
    counts.push(await countSealed());
  }
  expect(counts, 'it never goes backwards').toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.filter((count) => count > 0 && count < conversationCount).length).toBeGreaterThanOrEqual(killsBetween);
  expect(await readAll()).toEqual(kept);
  expect(await countSealed()).toBe(conversationCount);
  expect(await findText(['Kanarienvogel'])).toEqual([]);
});

test('turning off, killed again and again, loses nothing and comes to its end', { timeout: 240_000 }, async () => {
  const counts: number[] = [];
  const vault = createVault();
  await vault.custody.unlock(passphrase);
  const begun = Promise.withResolvers<void>();
  vault.custody.state.subscribe(() => {
    const state = vault.custody.state.get();
    if (state.phase === 'turning-off' && state.doneCount > 0) begun.resolve();
  });
  void vault.custody.turnOff(passphrase);
  await begun.promise;
  await vault.custody.lock('everywhere');
  for (let killed = 0; killed < killsBetween + killsAnywhere && (await countSealed()) > 0; killed += 1) {
    await kill({ verb: 'unlock', ...(killed < killsBetween ? { standStillAt: 2 } : {}) });
    counts.push(await countSealed());
  }
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.filter((count) => count > 0 && count < conversationCount).length).toBeGreaterThanOrEqual(killsBetween);
  expect(await readAll()).toEqual(kept);
  expect(await countSealed()).toBe(0);
  expect([...(await readRaw('airlock-vault', 'records')).keys()]).not.toContain('["vault"]');
});

async function pause(timeMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, timeMs));
}
