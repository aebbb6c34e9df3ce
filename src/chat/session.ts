import { Trouble } from '../shared/errors.ts';
import type { Store } from '../shared/store.ts';
import { newPlace } from '../vault/draft-store.ts';
import {
  createId,
  recordsVersion,
  type AnswerTurn,
  type Conversation,
  type ConversationAssistant,
  type ConversationModel,
  type Turn,
  type UserTurn,
} from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import { measureContext } from './measure-context.ts';
import { answerTo, newAnswer, newQuestion, timeAfter } from './new-turns.ts';
import { cleanText, titleFrom } from './prompt.ts';
import { growTree } from './tree.ts';
import { createWriter, type AnswerWish, type Writer, type WriterParts } from './writer.ts';

/**
 * Asks and has answered. One answer at a time. What is new is always the newest turn of its conversation, and so on the
 * branch that is shown; what it stands beside stays.
 */
export interface Session extends Pick<Writer, 'activity' | 'draft' | 'stop'> {
  /**
   * Stores the question after what is shown, then has it answered. Resolves with the conversation's id once the question
   * is stored. @throws Trouble `PromptTooLong`, `StorageFull`, `StorageFailed`: then nothing was stored
   */
  ask(text: string, conversationId: string | undefined): Promise<string>;
  /** Asks this beside an earlier question, and has it answered. Throws as `ask` does. */
  edit(question: UserTurn, text: string): Promise<void>;
  /** Writes another answer beside this one. Throws as `ask` does. */
  regenerate(answer: AnswerTurn, wish?: AnswerWish): Promise<void>;
  /** Goes on with an answer: one that was cut off, or is to be longer. */
  goOn(answer: AnswerTurn): void;
  /** Shows the branch on which this turn is, from now on. */
  show(turn: Turn): Promise<void>;
}

export interface SessionParts extends WriterParts {
  vault: TalkVault;
  /** The model that a conversation which begins now is to have of its own. */
  modelForNew?: () => ConversationModel | undefined;
  /** Who is to answer in a conversation that begins now. Emptied when one has begun. */
  assistantForNew?: Store<ConversationAssistant | undefined>;
  /** Tokens that prompt and answer may take together. */
  contextTokens: () => number;
}

export function createSession(parts: SessionParts): Session {
  const { vault, modelForNew, assistantForNew, findAssistant, contextTokens } = parts;
  const writer = createWriter(parts);
  const { activity, draft, stop } = writer;

  /** @throws Trouble `PromptTooLong` for what cannot fit with nothing before it but what `assistant` is told */
  async function questionText(rawText: string, assistant: ConversationAssistant | undefined): Promise<string> {
    const text = cleanText(rawText);
    if (text === '') throw new TypeError('A question needs words.');
    const instructions = assistant && (await findAssistant?.(assistant.id))?.systemText;
    if (writer.isWriting()) throw new TypeError('Another answer is being written.');
    const { usedTokens, budgetTokens, instructionTokens } = measureContext([], text, contextTokens(), instructions);
    if (usedTokens > budgetTokens)
      throw new Trouble('PromptTooLong', 'The question is too long even without what was said before.', {
        promptTokens: usedTokens,
        limitTokens: budgetTokens,
        ...(instructions && { instructionTokens }),
      });
    return text;
  }

  async function ask(rawText: string, conversationId: string | undefined): Promise<string> {
    const conversation = conversationId === undefined ? undefined : await vault.getConversation(conversationId);
    // Another tab may have deleted it.
    if (!conversation || conversation.deletedAtMs !== undefined)
      return await begin(await questionText(rawText, assistantForNew?.get()), conversationId ?? newPlace);
    const text = await questionText(rawText, conversation.assistant);
    const { id: inId, leafId } = conversation;
    const turns = await vault.listTurns(inId);
    const last = growTree(turns).branchThrough(leafId).at(-1)?.turn;
    await put({ conversationId: inId, parentId: last?.id ?? null, createdAtMs: timeAfter(turns), text }, inId);
    return inId;
  }

  async function begin(text: string, draftPlace: string): Promise<string> {
    const now = Date.now();
    const id = createId(now);
    const begun: Conversation = {
      version: recordsVersion,
      id,
      title: titleFrom(text),
      createdAtMs: now,
      updatedAtMs: now,
    };
    const [model, assistant] = [modelForNew?.(), assistantForNew?.get()];
    const question = newQuestion({ conversationId: id, parentId: null, createdAtMs: now, text });
    await vault.putTurn(question, { ...begun, ...(model && { model }), ...(assistant && { assistant }) }, draftPlace);
    assistantForNew?.set(undefined);
    writer.write(answerTo(question));
    return id;
  }

  async function edit({ conversationId, parentId }: UserTurn, rawText: string): Promise<void> {
    const conversation = await vault.getConversation(conversationId);
    const text = await questionText(rawText, conversation?.assistant);
    const createdAtMs = timeAfter(await vault.listTurns(conversationId));
    await put({ conversationId, parentId, createdAtMs, text });
  }

  /** Stores a question in its conversation, and has it answered. */
  async function put(place: Parameters<typeof newQuestion>[0], draftPlace?: string): Promise<void> {
    const question = newQuestion(place);
    await vault.putTurn(question, undefined, draftPlace);
    await vault.changeConversation(place.conversationId, (current) => ({
      ...showing(current, undefined),
      updatedAtMs: place.createdAtMs,
    }));
    writer.write(answerTo(question));
  }

  async function regenerate({ conversationId, parentId }: AnswerTurn, wish: AnswerWish = {}): Promise<void> {
    if (writer.isWriting()) throw new TypeError('Another answer is being written.');
    const createdAtMs = timeAfter(await vault.listTurns(conversationId));
    writer.write(newAnswer({ conversationId, parentId, createdAtMs }), wish);
    await vault.changeConversation(conversationId, (current) => showing(current, undefined));
  }

  async function show(turn: Turn): Promise<void> {
    const turns = await vault.listTurns(turn.conversationId);
    const last = growTree(turns).branchThrough(turn.id).at(-1)?.turn;
    const leafId = last?.id === turns.at(-1)?.id ? undefined : last?.id;
    await vault.changeConversation(turn.conversationId, (current) => showing(current, leafId));
  }

  return { activity, draft, stop, ask, edit, regenerate, goOn: (answer) => writer.write(answer), show };
}

/** The conversation with the branch to this turn shown; undefined: the newest. */
function showing(conversation: Conversation, leafId: string | undefined): Conversation {
  const changed = { ...conversation };
  if (leafId === undefined) delete changed.leafId;
  else changed.leafId = leafId;
  return changed;
}
