import { createId, recordsVersion, type Conversation, type Turn } from '../../../src/vault/records.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import { between, createRandom } from '../random.ts';
import { acknowledged } from './acknowledged.ts';
import { titleOf, turnOf, wordsOf } from './names.ts';

/**
 * Three lines write at once, as tabs do. Some conversations are one line's own: it alone adds to them, and removes them,
 * because what is added to a removed one is not to be kept. The others are added to by all, and renamed by one.
 */
const lineCount = 3;
const shareOf = (id: string): number => (id.codePointAt(id.length - 1) ?? 0) % (2 * lineCount);

/** Writes of every kind, each told before it is begun and when it is acknowledged. */
export async function writeWords(vault: Vault, seed: number, count: number): Promise<void> {
  const lines = Array.from({ length: lineCount }, async (_, line) => {
    for (let index = line; index < count; index += lineCount) await writeOne(vault, seed + index, line);
  });
  await Promise.all(lines);
}

async function writeOne(vault: Vault, seed: number, line: number): Promise<void> {
  const random = createRandom(seed);
  const text = (what: string): string => `${what} ${seed} ${'lorem ipsum '.repeat(between(random, 0, 200))}`;
  const all = (await vault.listConversations()).filter(({ id }) => shareOf(id) === line || shareOf(id) >= lineCount);
  const one = all[between(random, 0, all.length - 1)];
  const kind = one ? random() : 0;
  const share = one ? shareOf(one.id) : -1;
  if (!one || kind < 0.25) return await beginConversation(vault, text);
  if (kind < 0.4 && share % lineCount === line) {
    const title = text('renamed');
    await acknowledged([[titleOf(one), title]], () =>
      vault.changeConversation(one.id, (current) => ({ ...current, title })),
    );
  } else if (kind < 0.47 && share === line) await removeConversation(vault, one);
  else {
    // An answer that grows, as it is stored while it is written.
    const place = { id: createId(), parentId: null, conversationId: one.id, createdAtMs: 2 };
    const begun = { version: recordsVersion, role: 'assistant', ...place } as const;
    for (let length = between(random, 1, 4); length > 0; length -= 1) {
      const turn: Turn = { ...begun, text: text(`answer, ${length} to go`), outcome: 'writing', modelName: 'none' };
      await acknowledged([[turnOf(turn), turn.text]], () => vault.putTurn(turn));
    }
  }
}

async function beginConversation(vault: Vault, text: (what: string) => string): Promise<void> {
  const id = createId();
  const times = { createdAtMs: 1, updatedAtMs: 1 };
  const conversation: Conversation = { version: recordsVersion, id, title: text('title'), ...times };
  const place = { id: createId(), parentId: null, conversationId: id, createdAtMs: 1 };
  const turn: Turn = { version: recordsVersion, role: 'user', ...place, text: text('asks') };
  await acknowledged(wordsOf({ conversation, turns: [turn] }), () => vault.putTurn(turn, conversation));
}

async function removeConversation(vault: Vault, one: Conversation): Promise<void> {
  const gone = wordsOf({ conversation: one, turns: await vault.listTurns(one.id) });
  await acknowledged(
    gone.map(([key]) => [key, null]),
    () => vault.changeConversation(one.id, (current) => ({ ...current, deletedAtMs: 1 })),
  );
  await vault.purge(2);
}
