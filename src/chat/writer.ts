import type { ChatTurn, Engine } from '../engines/engine.ts';
import { asTrouble, isAbort } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import type { Assistant } from '../vault/kit/kit-records.ts';
import type { AnswerTurn, ConversationModel } from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Activity } from './activity.ts';
import { writeAnswer } from './answer.ts';
import { growTree } from './tree.ts';
import { whileWriting } from './writing-lock.ts';

/** How often a growing answer is stored: what a crash can lose at most. */
const storeEveryMs = 2000;

/** What is to be different about another answer to the same question. */
export interface AnswerWish {
  /** Less likely words, so another answer. */
  isWarm?: boolean;
  /** For this one answer. */
  model?: ConversationModel;
}

/** Has one answer written at a time, draws it as it grows, and stores it. */
export interface Writer {
  readonly activity: Readable<Activity>;
  /** The text of the answer that is being written: apart, so that nothing else redraws with it. */
  readonly draft: Readable<AnswerTurn | undefined>;
  isWriting(): boolean;
  /** Writes an answer, or goes on with one. Does nothing while another is written. Whatever happens is told in the turn. */
  write(answer: AnswerTurn, wish?: AnswerWish): void;
  stop(): void;
}

export interface WriterParts {
  vault: Pick<TalkVault, 'putTurn' | 'getConversation' | 'listTurns'>;
  /**
   * The engine with the conversation's model loaded (the device's, where it has none); waits for it. Rejects with a
   * Trouble when it is not to be had.
   */
  engineReady: (signal: AbortSignal, model: ConversationModel | undefined) => Promise<Engine>;
  /** Whether models may think before they answer. */
  mayThink?: () => boolean;
  /** Undefined for one that is gone. */
  findAssistant?: (id: string) => Promise<Assistant | undefined>;
  /** Told of each answer that has ended and is stored, and of what was read for it. */
  onAnswered?: (answer: AnswerTurn, prompt: readonly ChatTurn[]) => void;
}

export function createWriter({ vault, engineReady, mayThink, findAssistant, onAnswered }: WriterParts): Writer {
  const activity = createStore<Activity>({ phase: 'idle' });
  const draft = createStore<AnswerTurn | undefined>(undefined);
  let running: AbortController | undefined;

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
          mayThink: mayThink?.() ?? true,
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

  return {
    activity,
    draft,
    isWriting: () => running !== undefined,
    write(answer, wish = {}) {
      if (running) return;
      running = new AbortController();
      void write({ ...answer, outcome: 'writing' }, wish, running.signal).finally(() => (running = undefined));
    },
    stop: () => running?.abort(),
  };
}
