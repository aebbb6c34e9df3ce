import type { Engine } from '../engines/engine.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import { estimateTokens } from '../shared/estimate-tokens.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { createId, recordsVersion, type AnswerTurn, type ConversationModel, type UserTurn } from '../vault/records.ts';
import { newPlace } from '../vault/draft-store.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import { promptTokensOf, writeAnswer } from './answer.ts';
import { cleanText, titleFrom } from './prompt.ts';
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

/** Asks and has answered. One answer at a time. */
export interface Session {
  readonly activity: Readable<Activity>;
  /** The text of the answer that is being written: apart, so that nothing else redraws with it. */
  readonly draft: Readable<AnswerTurn | undefined>;
  /**
   * Stores the question, then has it answered. Resolves with the conversation's id once the question is stored.
   * @throws Trouble `PromptTooLong`, `StorageFull`, `StorageFailed`: then nothing was stored
   */
  ask(text: string, conversationId: string | undefined): Promise<string>;
  /** Goes on with an answer that was cut off. */
  goOn(answer: AnswerTurn): void;
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
  /** Tokens that prompt and answer may take together. */
  contextTokens: () => number;
}

export function createSession({ vault, engineReady, modelForNew, contextTokens }: SessionParts): Session {
  const activity = createStore<Activity>({ phase: 'idle' });
  const draft = createStore<AnswerTurn | undefined>(undefined);
  let running: AbortController | undefined;

  async function ask(rawText: string, conversationId: string | undefined): Promise<string> {
    const text = cleanText(rawText);
    if (text === '') throw new TypeError('A question needs words.');
    if (running) throw new TypeError('Another answer is being written.');
    checkLength(text, contextTokens());
    const isNew = conversationId === undefined || !(await isThere(conversationId));
    const last = isNew ? undefined : (await vault.listTurns(conversationId)).at(-1);
    // Turns are ordered by when they were made: a clock that was set back must not put one before another.
    const now = Math.max(Date.now(), (last?.createdAtMs ?? 0) + 1);
    const id = isNew ? createId(now) : conversationId;
    const question: UserTurn = {
      version: recordsVersion,
      role: 'user',
      id: createId(now),
      conversationId: id,
      parentId: last?.id ?? null,
      createdAtMs: now,
      text,
    };
    if (isNew) {
      const model = modelForNew?.();
      const begun = {
        version: recordsVersion,
        id,
        title: titleFrom(text),
        createdAtMs: now,
        updatedAtMs: now,
      } as const;
      await vault.putTurn(question, model ? { ...begun, model } : begun, conversationId ?? newPlace);
    } else {
      await vault.putTurn(question, undefined, id);
      await vault.changeConversation(id, (current) => ({ ...current, updatedAtMs: now }));
    }
    goOn({
      version: recordsVersion,
      role: 'assistant',
      id: createId(now + 1),
      conversationId: id,
      parentId: question.id,
      createdAtMs: now + 1,
      text: '',
      outcome: 'writing',
      modelName: '',
    });
    return id;
  }

  /** Whether there is such a conversation to go on with: another tab may have deleted it. */
  async function isThere(conversationId: string): Promise<boolean> {
    const conversation = await vault.getConversation(conversationId);
    return conversation !== undefined && conversation.deletedAtMs === undefined;
  }

  function goOn(answer: AnswerTurn): void {
    if (running) return;
    running = new AbortController();
    void write({ ...answer, outcome: 'writing' }, running.signal).finally(() => (running = undefined));
  }

  async function write(begun: AnswerTurn, signal: AbortSignal): Promise<void> {
    const place = { conversationId: begun.conversationId, turnId: begun.id };
    let latest = begun;
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
        const engine = await engineReady(signal, conversation?.model);
        const earlier = (await vault.listTurns(begun.conversationId)).filter(({ id }) => id < begun.id);
        ended = await writeAnswer(engine, begun, earlier, signal, (progress) => {
          if (progress.phase === 'reading') return activity.set({ ...progress, ...place });
          if (activity.get().phase !== 'writing') activity.set({ phase: 'writing', ...place });
          latest = progress.turn;
          draw();
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
      } catch (error) {
        // The text stays on the page: it is in no other place.
        draft.set(ended);
        activity.set({ phase: 'unsaved', ...place, trouble: asTrouble(error, 'StorageFailed') });
      }
    });
  }

  return { activity, draft, ask, goOn, stop: () => running?.abort() };
}

/** @throws Trouble `PromptTooLong` for what cannot fit even alone */
function checkLength(text: string, contextTokens: number): void {
  const promptTokens = estimateTokens(text);
  const limitTokens = promptTokensOf(contextTokens);
  if (promptTokens > limitTokens)
    throw new Trouble('PromptTooLong', 'The question alone is too long.', { promptTokens, limitTokens });
}
