import { cutText } from '../../shared/cut-text.ts';
import { createSha256 } from '../../shared/sha256.ts';
import type { Conversation, Turn } from '../../vault/records.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';
import { joined, type ForeignConversation, type ForeignMessage } from './foreign.ts';
import { orderMessages, type TakenMessage } from './order-messages.ts';
import type { ForeignSource } from './recognise.ts';

/** How the other assistant is called where it does not name its model. */
const sourceNames: Record<ForeignSource, string> = {
  chatgpt: 'ChatGPT',
  claude: 'Claude',
  'open-webui': 'Open WebUI',
  llama: 'llama.cpp',
  webllm: 'WebLLM Chat',
};

const longestTitle = 200;
/** Of a name made from a question. */
const longestName = 60;

/**
 * The records of a foreign conversation. Ids are made of what the other assistant calls things, so the same file makes
 * the same records again. Undefined where nothing in it can be taken. `fallbackMs`: when it was, where it does not say so.
 */
export function toRecords(
  source: ForeignSource,
  foreign: ForeignConversation,
  fallbackMs: number,
): WholeConversation | undefined {
  const { taken, takenAt } = orderMessages(foreign.messages);
  if (taken.length === 0) return undefined;
  const beganMs = foreign.createdAtMs ?? foreign.updatedAtMs ?? fallbackMs;
  const id = hashId(`${source}\n${foreign.id}`, 19);
  const drafts = new Map<TakenMessage, Draft>();
  const latestMs = new Map<string | null, number>();
  for (const one of taken) {
    const before = one.parent && drafts.get(one.parent);
    // An answer in several messages, with tools and thoughts in between, is one answer.
    if (before?.isAnswer && one.message.role === 'assistant' && one.parent?.followers === 1) {
      before.messages.push(one.message);
      drafts.set(one, before);
      continue;
    }
    const parentId = before?.id ?? null;
    // Turns are sorted by their ids, and these by time: after what they follow, and after elder siblings.
    const earliestMs = Math.max(before?.createdAtMs ?? -1, latestMs.get(parentId) ?? -1) + 1;
    const createdAtMs = Math.max(one.message.createdAtMs ?? before?.createdAtMs ?? beganMs, earliestMs);
    latestMs.set(parentId, createdAtMs);
    drafts.set(one, {
      id: createdAtMs.toString(36).padStart(9, '0') + hashId(`${id}\n${one.message.id}`, 10),
      parentId,
      createdAtMs,
      isAnswer: one.message.role === 'assistant',
      messages: [one.message],
    });
  }
  const turns = Array.from(new Set(drafts.values()), (draft) => makeTurn(source, id, draft)).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const updatedAtMs = foreign.updatedAtMs ?? turns.at(-1)?.createdAtMs ?? beganMs;
  const conversation: Conversation = {
    version: 2,
    id,
    title: oneLine(foreign.title) || firstQuestion(turns),
    createdAtMs: foreign.createdAtMs ?? turns[0]?.createdAtMs ?? beganMs,
    updatedAtMs,
    ...(foreign.isPinned && { pinnedAtMs: updatedAtMs }),
    ...(foreign.isArchived && { archivedAtMs: updatedAtMs }),
  };
  const shown = takenAt.get(foreign.leafId ?? '');
  const leafId = hasBranches(turns) ? shownLeaf(turns, shown && drafts.get(shown)?.id) : undefined;
  return { conversation: leafId === undefined ? conversation : { ...conversation, leafId }, turns };
}

/** A turn before its text is put together. */
interface Draft {
  id: string;
  parentId: string | null;
  createdAtMs: number;
  isAnswer: boolean;
  messages: ForeignMessage[];
}

function makeTurn(
  source: ForeignSource,
  conversationId: string,
  { id, parentId, createdAtMs, isAnswer, messages }: Draft,
): Turn {
  const said = joined(messages.map((message) => message.text)).toWellFormed();
  const text = said === '' ? (messages.find(({ note }) => note)?.note ?? '') : said;
  const common = { version: 2, id, conversationId, parentId, createdAtMs, text } as const;
  if (!isAnswer) return { ...common, role: 'user' };
  const thinking = joined(messages.map((message) => message.thinking)).toWellFormed();
  return {
    ...common,
    role: 'assistant',
    outcome: messages.at(-1)?.outcome ?? 'complete',
    modelName: oneLine(messages.find(({ modelName }) => modelName)?.modelName ?? sourceNames[source]),
    ...(thinking === '' ? {} : { thinking }),
  };
}

function oneLine(text: string): string {
  return cutText(
    text
      .slice(0, 2 * longestTitle)
      .replaceAll(/\s+/g, ' ')
      .trim(),
    longestTitle,
  );
}

/** The first line with a word in it, as a conversation that begins here is named. */
function firstQuestion(turns: readonly Turn[]): string {
  const text = turns.find(({ role }) => role === 'user')?.text ?? '';
  const line = /^.*[\p{L}\p{N}].*$/mu.exec(text.slice(0, 5000))?.[0] ?? '';
  const whole = line.slice(0, 500).replaceAll(/\s+/g, ' ').trim();
  return whole.length <= longestName ? whole.toWellFormed() : `${cutText(whole, longestName - 1)}…`;
}

function hasBranches(turns: readonly Turn[]): boolean {
  return new Set(turns.map(({ parentId }) => parentId)).size < turns.length;
}

/** The end of the branch that was shown: the file may name a message in its middle. */
function shownLeaf(turns: readonly Turn[], shownId: string | undefined): string | undefined {
  const lastChild = new Map(turns.map(({ parentId, id }) => [parentId, id]));
  let leafId = shownId ?? turns.at(-1)?.id;
  for (let next = leafId; next !== undefined; next = lastChild.get(next)) leafId = next;
  return leafId;
}

/** Letters and digits as `createId` uses them. 19 of them are 98 bits, 10 are 51. */
function hashId(text: string, length: number): string {
  const hash = createSha256();
  hash.update(new TextEncoder().encode(text));
  return BigInt(`0x${hash.hex()}`).toString(36).padStart(50, '0').slice(-length);
}
