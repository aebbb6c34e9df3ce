import type { ChatTurn, Engine, GenerationOptions, LoadedModel } from '../../engines/engine.ts';
import type { Readable } from '../../shared/store.ts';
import type { AnswerTurn } from '../../vault/records.ts';
import type { TalkVault } from '../../vault/temporary-vault.ts';
import { titleFrom } from '../prompt.ts';
import { readTitle } from './read-title.ts';

/** Gives conversations better titles than their first questions, while the engine has nothing else to do. */
export interface Titler {
  /** @param prompt what was read for the answer, system text and all */
  answered(answer: AnswerTurn, prompt: readonly ChatTurn[]): void;
  /** The engine is wanted for something else, or the page is locked: what is being written, or was to be, is let go. */
  stop(): void;
}

export interface TitlerParts {
  vault: Pick<TalkVault, 'getConversation' | 'listTurns' | 'changeConversation'>;
  engine: Pick<Engine, 'state' | 'generate'>;
  openConversation: Readable<string | undefined>;
  /** Whether a model writes titles that are worth having. */
  isAble: (modelId: string) => Promise<boolean>;
  /** Whether people want it. */
  isOn: Readable<boolean>;
}

/** In English, as the app's other words to a model: those that can write titles read it. Short: each token of it is read. */
export const titleRequest = 'Write a title for this conversation, in its language: two to five words, nothing else.';

const options: GenerationOptions = { maxTokens: 24, temperature: 0, topP: 1, repeatPenalty: 1 };

/** What is told of the conversation where it is not read anew from its beginning. In characters. */
const excerptLength = 600;

interface Wish {
  conversationId: string;
  turns: readonly ChatTurn[];
}

/**
 * With llama.cpp the title is asked for as one more question of the same conversation: what the engine has read of it stays
 * read, and the person's next question is read from where it differs. web-llm would read everything anew for that question,
 * so there the title waits until the conversation is left. Decision 0018 has the figures.
 */
export function createTitler({ vault, engine, openConversation, isAble, isOn }: TitlerParts): Titler {
  let running: AbortController | undefined;
  let whenLeft: Wish | undefined;
  /** Those whose title a person gave, or a model has written, well or badly: not looked at again with every answer. */
  const tried = new Set<string>();

  openConversation.subscribe(() => {
    if (!whenLeft || openConversation.get() === whenLeft.conversationId) return;
    void write(whenLeft);
    whenLeft = undefined;
  });

  async function write({ conversationId, turns }: Wish): Promise<void> {
    const model = loadedModel();
    if (running || !model || !isOn.get() || tried.has(conversationId)) return;
    running = new AbortController();
    const { signal } = running;
    try {
      const first = await firstQuestion(conversationId);
      if (first === undefined) tried.add(conversationId);
      if (first === undefined || !(await isAble(model.id)) || signal.aborted) return;
      const written = await hear([...turns, { role: 'user', text: titleRequest }], signal);
      if (written === undefined) return;
      tried.add(conversationId);
      const about = turns.flatMap(({ role, text }) => (role === 'system' ? [] : text)).join('\n');
      const title = readTitle(written, titleRequest, about);
      if (title !== undefined)
        await vault.changeConversation(conversationId, (current) =>
          current.title === titleFrom(first) ? { ...current, title } : current,
        );
    } catch {
      // Locked, erased, another model loaded, the engine lost: the title stays what it was.
    } finally {
      if (running?.signal === signal) running = undefined;
    }
  }

  function loadedModel(): LoadedModel | undefined {
    const state = engine.state.get();
    return state.phase === 'ready' || state.phase === 'generating' ? state.model : undefined;
  }

  /** Undefined where the title is not made from it (any more): a person's own is never written over. */
  async function firstQuestion(conversationId: string): Promise<string | undefined> {
    const [conversation, turns] = await Promise.all([
      vault.getConversation(conversationId),
      vault.listTurns(conversationId),
    ]);
    const first = turns[0]?.text ?? '';
    return conversation?.title === titleFrom(first) ? first : undefined;
  }

  /** Undefined where it was stopped; empty where it did not come to its end. */
  async function hear(turns: readonly ChatTurn[], signal: AbortSignal): Promise<string | undefined> {
    let text = '';
    for await (const event of engine.generate(turns, options, { signal })) {
      if (event.kind === 'text') text += event.text;
      if (event.kind !== 'done') continue;
      const { outcome } = event.result;
      return outcome === 'stopped' ? undefined : outcome === 'complete' ? text : '';
    }
    return undefined;
  }

  return {
    answered({ conversationId, text, thinking, outcome }, prompt) {
      const model = loadedModel();
      // A model that thinks before it speaks would think about a title, too, and for longer than it is worth.
      if (outcome !== 'complete' || text === '' || thinking || !model) return;
      // Of an answer that was gone on with, the prompt has the beginning.
      const before = prompt.at(-1)?.role === 'assistant' ? prompt.slice(0, -1) : prompt;
      const turns: ChatTurn[] = [...before, { role: 'assistant', text }];
      if (model.engine === 'wllama') void write({ conversationId, turns });
      else whenLeft = { conversationId, turns: turns.slice(0, 3).map(excerpt) };
    },
    stop() {
      running?.abort();
      running = undefined;
      whenLeft = undefined;
    },
  };
}

const excerpt = ({ role, text }: ChatTurn): ChatTurn => ({ role, text: text.slice(0, excerptLength).toWellFormed() });
