import type { ChatTurn, Engine } from '../engines/engine.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import { estimateTokens } from '../shared/estimate-tokens.ts';
import { createStore, type Readable, type Store } from '../shared/store.ts';
import { newPlace } from '../vault/draft-store.ts';
import type { Assistant } from '../vault/kit/kit-records.ts';
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
import { promptTokensOf, writeAnswer } from './answer.ts';
import { answerTo, newAnswer, newQuestion, timeAfter } from './new-turns.ts';
import { cleanText, titleFrom } from './prompt.ts';
import { growTree } from './tree.ts';
import { whileWriting } from './writing-lock.ts';

/** How often a growing answer is stored: what a crash can lose at most. */
const storeEveryMs = 2000;

/** What this tab is doing about an answer. `unsaved`: it is written, but the browser refused to store it. */
export type Activity =
  | { phase: 'idle' }
  | { phase: 'waiting' | 'writing'; conversationId: string; turnId: string }
  | { phase: 'reading'; conversationId: string; turnId: string; share: number }
  | { phase: 'unsaved'; conversationId: string; turnId: string; trouble: Trouble };

export function isAtWork({ phase }: Activity): boolean {
  return phase !== 'idle' && phase !== 'unsaved';
}

/** What is to be different about another answer to the same question. */
export interface AnswerWish {
  /** Less likely words, so another answer. */
  isWarm?: boolean;
  /** For this one answer. */
  model?: ConversationModel;
}

/**
 * Asks and has answered. One answer at a time. What is new is always the newest turn of its conversation, and so on the
 * branch that is shown; what it stands beside stays.
 */
export interface Session {
  readonly activity: Readable<Activity>;
  /** The text of the answer that is being written: apart, so that nothing else redraws with it. */
  readonly draft: Readable<AnswerTurn | undefined>;
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
  stop(): void;
}

export interface SessionParts {
  vault: TalkVault;
  /**
   * The engine with the conversation's model loaded (the device's, where it has none); waits for it. Rejects with a
   * Trouble when it is not to be had.
   */
  engineReady: (signal: AbortSignal, model: ConversationModel | undefined) => Promise<Engine>;
  /** The model that a conversation which begins now is to have of its own. */
  modelForNew?: () => ConversationModel | undefined;
  /** Who is to answer in a conversation that begins now. Emptied when one has begun. */
  assistantForNew?: Store<ConversationAssistant | undefined>;
  /** Undefined for one that is gone. */
  findAssistant?: (id: string) => Promise<Assistant | undefined>;
  /** Tokens that prompt and answer may take together. */
  contextTokens: () => number;
  /** Told of each answer that has ended and is stored, and of what was read for it. */
  onAnswered?: (answer: AnswerTurn, prompt: readonly ChatTurn[]) => void;
}

export function createSession(parts: SessionParts): Session {
  const { vault, engineReady, modelForNew, assistantForNew, findAssistant, contextTokens, onAnswered } = parts;
  const activity = createStore<Activity>({ phase: 'idle' });
  const draft = createStore<AnswerTurn | undefined>(undefined);
  let running: AbortController | undefined;

  /** @throws Trouble `PromptTooLong` */
  function questionText(rawText: string): string {
    const text = cleanText(rawText);
    if (text === '') throw new TypeError('A question needs words.');
    if (running) throw new TypeError('Another answer is being written.');
    checkLength(text, contextTokens());
    return text;
  }

  async function ask(rawText: string, conversationId: string | undefined): Promise<string> {
    const text = questionText(rawText);
    const conversation = conversationId === undefined ? undefined : await vault.getConversation(conversationId);
    // Another tab may have deleted it.
    if (!conversation || conversation.deletedAtMs !== undefined) return await begin(text, conversationId ?? newPlace);
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
    goOn(answerTo(question));
    return id;
  }

  async function edit({ conversationId, parentId }: UserTurn, rawText: string): Promise<void> {
    const text = questionText(rawText);
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
    goOn(answerTo(question));
  }

  async function regenerate({ conversationId, parentId }: AnswerTurn, wish: AnswerWish = {}): Promise<void> {
    if (running) throw new TypeError('Another answer is being written.');
    const createdAtMs = timeAfter(await vault.listTurns(conversationId));
    goOn(newAnswer({ conversationId, parentId, createdAtMs }), wish);
    await vault.changeConversation(conversationId, (current) => showing(current, undefined));
  }

  async function show(turn: Turn): Promise<void> {
    const turns = await vault.listTurns(turn.conversationId);
    const last = growTree(turns).branchThrough(turn.id).at(-1)?.turn;
    const leafId = last?.id === turns.at(-1)?.id ? undefined : last?.id;
    await vault.changeConversation(turn.conversationId, (current) => showing(current, leafId));
  }

  function goOn(answer: AnswerTurn, wish: AnswerWish = {}): void {
    if (running) return;
    running = new AbortController();
    void write({ ...answer, outcome: 'writing' }, wish, running.signal).finally(() => (running = undefined));
  }

  async function write(begun: AnswerTurn, wish: AnswerWish, signal: AbortSignal): Promise<void> {
    const place = { conversationId: begun.conversationId, turnId: begun.id };
    let latest = begun;
    let prompt: readonly ChatTurn[] = [];
    let frame = 0;
    const draw = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (running) draft.set(latest);
      });
    };
    activity.set({ phase: 'waiting', ...place });
    draft.set(begun);
    await whileWriting(begun.id, async () => {
      let stored = begun;
      const timer = setInterval(() => {
        if (latest === stored) return;
        stored = latest;
        vault.putTurn(latest).catch(() => {}); // the last write, below, is the one whose failure is told
      }, storeEveryMs);
      let ended: AnswerTurn;
      try {
        await vault.putTurn(begun);
        const conversation = await vault.getConversation(begun.conversationId);
        const engine = await engineReady(signal, wish.model ?? conversation?.model);
        const assistant = conversation?.assistant && (await findAssistant?.(conversation.assistant.id));
        const earlier = growTree(await vault.listTurns(begun.conversationId))
          .pathTo(begun.id)
          .slice(0, -1);
        ended = await writeAnswer(engine, begun, earlier, signal, {
          assistant,
          isWarm: wish.isWarm ?? false,
          onPrompt: (turns) => (prompt = turns),
          onProgress(progress) {
            if (progress.phase === 'reading') return activity.set({ ...progress, ...place });
            if (activity.get().phase !== 'writing') activity.set({ phase: 'writing', ...place });
            latest = progress.turn;
            draw();
          },
        });
      } catch (error) {
        const { name, detail } = asTrouble(error, 'EngineLost');
        ended = isAbort(error)
          ? { ...latest, outcome: 'stopped' }
          : { ...latest, outcome: 'failed', trouble: { name, detail } };
      } finally {
        clearInterval(timer);
        cancelAnimationFrame(frame);
      }
      try {
        await vault.putTurn(ended);
        draft.set(undefined);
        activity.set({ phase: 'idle' });
        onAnswered?.(ended, prompt);
      } catch (error) {
        // The text stays on the page: it is in no other place.
        draft.set(ended);
        activity.set({ phase: 'unsaved', ...place, trouble: asTrouble(error, 'StorageFailed') });
      }
    });
  }

  return { activity, draft, ask, edit, regenerate, goOn, show, stop: () => running?.abort() };
}

/** The conversation with the branch to this turn shown; undefined: the newest. */
function showing(conversation: Conversation, leafId: string | undefined): Conversation {
  const changed = { ...conversation };
  if (leafId === undefined) delete changed.leafId;
  else changed.leafId = leafId;
  return changed;
}

/** @throws Trouble `PromptTooLong` for what cannot fit even alone */
function checkLength(text: string, contextTokens: number): void {
  const promptTokens = estimateTokens(text);
  const limitTokens = promptTokensOf(contextTokens);
  if (promptTokens > limitTokens)
    throw new Trouble('PromptTooLong', 'The question alone is too long.', { promptTokens, limitTokens });
}
