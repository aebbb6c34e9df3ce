import type { ChatTurn, Engine, GenerationOptions } from '../engines/engine.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import type { Assistant } from '../vault/kit/kit-records.ts';
import type { AnswerTurn, Turn } from '../vault/records.ts';
import { fitPrompt, type Prompt } from './prompt.ts';

/** What a model is told without an assistant. Short on purpose: every token of it is read before the first answer. */
export const systemText = 'You are a helpful assistant. Answer clearly and briefly.';

/**
 * Cool, because small models wander. More penalty than this and they contradict themselves to avoid a word
 * ("Paris, not France"); none at all and they run in circles.
 */
export const sampling = { temperature: 0.2, topP: 0.9, repeatPenalty: 1.03 };

/** For another answer than the likeliest one: still of one mind, no more the same. */
const warmTemperature = 0.8;

/** The share of the context window that an answer may take. */
const answerShare = 0.25;

export interface AnswerOptions {
  /** Whose instructions and settings count. */
  assistant?: Assistant | undefined;
  /** Less likely words. */
  isWarm: boolean;
  /** Told what the model is about to read. */
  onPrompt: (prompt: readonly ChatTurn[]) => void;
  onProgress: (progress: AnswerProgress) => void;
}

export type AnswerProgress = { phase: 'reading'; share: number } | { phase: 'writing'; turn: AnswerTurn };

/** Tokens that are left for a prompt when an answer has its share. */
export function promptTokensOf(contextTokens: number): number {
  return Math.floor(contextTokens * (1 - answerShare));
}

/**
 * Writes an answer, or goes on with one that has text. Never throws: whatever happens, what was written is
 * in the turn that comes back, with its outcome.
 */
export async function writeAnswer(
  engine: Engine,
  begun: AnswerTurn,
  earlier: readonly Turn[],
  signal: AbortSignal,
  { assistant, isWarm, onPrompt, onProgress }: AnswerOptions,
): Promise<AnswerTurn> {
  const answer: AnswerTurn = { ...begun };
  delete answer.trouble;
  // Without a first word it is begun anew, with its thinking.
  if (answer.text === '') {
    delete answer.thinking;
    delete answer.thinkingMs;
  }
  try {
    const loaded = engine.state.get();
    if (loaded.phase !== 'ready' && loaded.phase !== 'generating')
      throw new Trouble('EngineLost', 'No model is loaded.');
    const { contextTokens, name, engine: kind, threads } = loaded.model;
    answer.modelName = name;
    // An answer that failed before its first word says nothing, and an empty turn confuses small models.
    const history: ChatTurn[] = earlier.filter(({ text }) => text !== '').map(({ role, text }) => ({ role, text }));
    if (answer.text !== '') history.push({ role: 'assistant', text: answer.text });
    const wanted = { ...sampling, maxTokens: Infinity, ...assistant?.settings };
    const options: GenerationOptions = {
      ...wanted,
      ...(isWarm && { temperature: Math.max(warmTemperature, wanted.temperature + 0.2) }),
      maxTokens: Math.min(wanted.maxTokens, contextTokens - promptTokensOf(contextTokens)),
    };
    const used = assistant && { assistant: { id: assistant.id, name: assistant.name } };
    for (let scale = 1; ;) {
      const prompt = fitPrompt(assistant?.systemText ?? systemText, history, {
        promptTokens: promptTokensOf(contextTokens),
        scale,
      });
      onPrompt(prompt.turns);
      try {
        await follow(engine, prompt, options, answer, signal, onProgress);
        if (answer.figures)
          answer.figures = { ...answer.figures, engine: { kind, threads }, settings: options, ...used };
        return answer;
      } catch (error) {
        scale = learnScale(error, prompt, scale, history.length);
      }
    }
  } catch (error) {
    if (isAbort(error)) return { ...answer, outcome: 'stopped' };
    const { name, detail } = asTrouble(error, 'EngineLost');
    return { ...answer, outcome: 'failed', trouble: { name, detail } };
  }
}

/** The engine's own count of a prompt that was too long teaches the estimate. Anything else is thrown on. */
function learnScale(error: unknown, prompt: Prompt, scale: number, historyLength: number): number {
  const isAllButOneOut = prompt.leftOutTurns >= historyLength - 1;
  if (!(error instanceof Trouble) || error.name !== 'PromptTooLong' || isAllButOneOut) throw error;
  const counted = Number(error.detail['promptTokens'] ?? 0);
  return scale * Math.max(1.2, (1.05 * counted) / prompt.estimatedTokens);
}

/** Follows one run of the engine and keeps what it says in `answer`. */
async function follow(
  engine: Engine,
  prompt: Prompt,
  options: GenerationOptions,
  answer: AnswerTurn,
  signal: AbortSignal,
  onProgress: (progress: AnswerProgress) => void,
): Promise<void> {
  let thoughtFromMs: number | undefined;
  const endThinking = (): void => {
    if (thoughtFromMs !== undefined) answer.thinkingMs = performance.now() - thoughtFromMs;
    thoughtFromMs = undefined;
  };
  for await (const event of engine.generate(prompt.turns, options, { signal })) {
    if (event.kind === 'reading') {
      onProgress({ phase: 'reading', share: event.processedTokens / Math.max(1, event.totalTokens) });
    } else if (event.kind === 'thinking') {
      thoughtFromMs ??= performance.now();
      answer.thinking = (answer.thinking ?? '') + event.text;
      onProgress({ phase: 'writing', turn: { ...answer } });
    } else if (event.kind === 'text') {
      endThinking();
      answer.text += event.text;
      onProgress({ phase: 'writing', turn: { ...answer } });
    } else if (event.kind === 'done') {
      endThinking();
      const { outcome, ...figures } = event.result;
      answer.outcome = outcome;
      if (outcome !== 'stopped') answer.figures = { ...figures, leftOutTurns: prompt.leftOutTurns };
    }
  }
}
