import { createBringIn } from '../../../src/settings/takeout/bring-in.ts';
import { createTakeout } from '../../../src/takeout/takeout.ts';
import { createId, recordsVersion, type Conversation, type Turn } from '../../../src/vault/records.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import type { WholeConversation } from '../../../src/vault/whole-conversation.ts';
import type { Change } from '../journal.ts';
import { between, createRandom, type Random } from '../random.ts';
import { beat } from './acknowledged.ts';
import { getFile, putFile } from './files.ts';
import { wordsOf } from './names.ts';

const name = 'takeout.json';
const turnsOf = (random: Random): string[] =>
  Array.from(
    { length: between(random, 1, 6) },
    (_, index) => `says ${index} ${random()} ${'dolor sit '.repeat(between(random, 0, 100))}`,
  );

/** A file of conversations, half of the times ours and half that of another assistant. */
export async function putTakeoutFile(vault: Vault, seed: number, count: number): Promise<void> {
  const random = createRandom(seed);
  const makeOne = random() < 0.5 ? ownConversation : foreignConversation;
  const all: object[] = Array.from({ length: count }, () => makeOne(random));
  // Ours names one that is here already, in other words: what is here stays as it is.
  const [here] = await vault.listConversations();
  if (makeOne === ownConversation) {
    if (here) all.splice(between(random, 0, count), 0, { conversation: { ...here, title: 'of the file' }, turns: [] });
    all.unshift({ format: 'airlock-conversations', version: 1, exportedAtMs: 1 });
  }
  await putFile(name, JSON.stringify(all));
}

function ownConversation(random: Random): WholeConversation {
  const id = createId();
  const conversation: Conversation = {
    version: recordsVersion,
    id,
    title: `brought ${random()}`,
    createdAtMs: 1,
    updatedAtMs: 1,
  };
  const turns: Turn[] = [];
  for (const text of turnsOf(random)) {
    const place = {
      id: createId(turns.length),
      conversationId: id,
      parentId: turns.at(-1)?.id ?? null,
      createdAtMs: 1,
    };
    turns.push({ version: recordsVersion, role: 'user', ...place, text });
  }
  return { conversation, turns };
}

/** As Claude hands them out. */
function foreignConversation(random: Random): object {
  const time = '2025-02-03T08:00:00.000000Z';
  const messages = turnsOf(random).map((text, index) => ({
    uuid: `${index}`,
    sender: 'human',
    text,
    created_at: time,
  }));
  return {
    uuid: crypto.randomUUID(),
    name: `brought ${random()}`,
    created_at: time,
    updated_at: time,
    chat_messages: messages,
  };
}

/** Takes the file in as the dialog does, and tells of each conversation when the app calls it kept. */
export async function takeIn(vault: Vault): Promise<void> {
  const file = await getFile(name);
  const takeout = createTakeout();
  const here = new Set((await vault.listConversations()).map(({ id }) => id));
  const coming: Change[][] = [];
  for await (const some of takeout.read(file, new AbortController().signal))
    coming.push(...some.map((whole) => (here.has(whole.conversation.id) ? [] : wordsOf(whole))));
  await globalThis.report({ kind: 'will', changes: coming.flat() });
  const { state, look, take } = createBringIn({ takeout, vault });
  let toldCount = 0;
  state.subscribe(() => {
    const now = state.get();
    if (now.phase !== 'taking') return beat();
    void globalThis.report({ kind: 'did', changes: coming.slice(toldCount, now.doneCount).flat() });
    toldCount = now.doneCount;
  });
  await look(file);
  await take();
  const end = state.get();
  if (end.phase !== 'taken') throw end.phase === 'failed' ? end.trouble : new Error(`The file is ${end.phase}.`);
}
