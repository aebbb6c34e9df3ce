import { expect, test } from 'vitest';
import { recordsVersion, type Conversation, type Turn } from '../../../src/vault/records.ts';
import { openRecord, type Bytes } from '../../../src/vault/seal.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { findText } from '../../support/find-text.ts';
import { manyOld, oldDataKey, oldPassphrase, oldWord, putStore } from '../../support/old-stores.ts';
import { readRaw } from '../../support/storage.ts';

/**
 * The thread that brings a store of version 1 up to date is killed in the middle, again and again, each time on what the
 * last one left. After every kill each conversation is whole, of one version, and what it was before is kept beside it.
 */

const conversationCount = 120;
const turnsEach = 3;
/** Reports before which it is killed: there is one before each twenty conversations. Then kills at any moment. */
const killsBetween = [2, 3, 5, 6];
const killsAnywhere = 4;

async function kill(standStillAt: number, isSealed: boolean): Promise<void> {
  const url = new URL('./migrating-victim.worker.ts', import.meta.url);
  const victim = new Worker(url, { type: 'module', name: String(standStillAt) });
  await new Promise<void>((resolve) => {
    victim.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (data === 'standing still' || data === 'none') resolve();
      if (data === 'running' && standStillAt === 0) setTimeout(resolve, Math.random() * 40);
    });
    if (isSealed) victim.postMessage(oldPassphrase);
  });
  victim.terminate();
}

/** How many conversations are of this version: each with all its turns, and with a copy of what they were. */
async function countMigrated(dataKey: CryptoKey | undefined): Promise<number> {
  const records = await readRaw('airlock-vault', 'records');
  const isDone = (records.get('["root"]') as Bytes)[0] === recordsVersion;
  async function versionOf(key: string[]): Promise<number> {
    const stored = records.get(JSON.stringify(key));
    const value = dataKey
      ? ((await openRecord(dataKey, key as [string], stored as Bytes)) as { value: unknown }).value
      : stored;
    return (value as { version: number }).version;
  }
  const keys = [...records.keys()].map((key) => JSON.parse(key) as string[]);
  let migratedCount = 0;
  for (const [, id] of keys.filter(([kind]) => kind === 'conversation')) {
    const own = keys.filter(([kind, owner]) => (kind === 'conversation' || kind === 'turn') && owner === id);
    const versions = new Set(await Promise.all(own.map(versionOf)));
    expect(own).toHaveLength(1 + turnsEach);
    expect(versions.size, 'a conversation is of one version throughout').toBe(1);
    const copies = keys.filter(([kind, , owner]) => kind === 'before' && owner === id);
    const isMigrated = versions.has(recordsVersion);
    expect(copies).toHaveLength(isMigrated && !isDone ? own.length : 0);
    if (isMigrated) migratedCount += 1;
  }
  return migratedCount;
}

async function readAll(isSealed: boolean): Promise<{ conversations: Conversation[]; turns: Turn[][] }> {
  const vault = createVault();
  if (isSealed) await vault.custody.unlock(oldPassphrase);
  const conversations = await vault.listConversations();
  const turns = await Promise.all(conversations.map(({ id }) => vault.listTurns(id)));
  expect(vault.altered.get()).toEqual([]);
  return { conversations, turns };
}

test.for([false, true])(
  'a migration killed again and again loses nothing and comes to its end, sealed: %s',
  { timeout: 240_000 },
  async (isSealed) => {
    const dataKey = isSealed ? await oldDataKey() : undefined;
    await putStore(await manyOld(conversationCount, turnsEach, dataKey));
    const counts: number[] = [];
    for (const standStillAt of [...killsBetween, ...Array.from({ length: killsAnywhere }, () => 0)]) {
      await kill(standStillAt, isSealed);
      counts.push(await countMigrated(dataKey));
      if (isSealed) expect(await findText([oldWord])).toEqual([]);
    }
    expect(counts.slice(0, killsBetween.length)).toEqual([20, 40, 80, 100]);
    expect(counts, 'it never goes backwards').toEqual(counts.toSorted((a, b) => a - b));
    const all = await readAll(isSealed);
    expect(all.conversations).toHaveLength(conversationCount);
    for (const [index, turns] of all.turns.entries())
      expect(turns.map(({ text, parentId }) => [text, parentId])).toEqual(
        Array.from({ length: turnsEach }, (_, at) => [
          `${oldWord} ${conversationCount - 1 - index}.${at}`,
          at === 0 ? null : `0t00000${at - 1}`,
        ]),
      );
    await kill(-1, isSealed);
    expect(await countMigrated(dataKey)).toBe(conversationCount);
    expect(
      [...(await readRaw('airlock-vault', 'records')).keys()].filter((key) => key.startsWith('["before"')),
    ).toEqual([]);
  },
);
