import type { ChatTurn, Engine, GenerationOptions } from '../engines/engine.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import { estimateTokens } from '../shared/estimate-tokens.ts';
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

/** The share of the context window that is kept free for an answer. It may take more, where the conversation is short. */
const answerShare = 0.25;

/** The share of what an answer may take that a model may think before it: something is left for the answer itself. */
const thinkingShare = 0.5;

export interface AnswerOptions {
  /** Whose instructions and settings count. */
  assistant?: Assistant | undefined;
  /** Less likely words. */
  isWarm: boolean;
  /** Told what the model is about to read. */
  onPrompt: (prompt: readonly ChatTurn[]) => void;
  /** False: at once, where the model can be told so. */
  mayThink?: boolean;
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
  { assistant, isWarm, mayThink = true, onPrompt, onProgress }: AnswerOptions,
): Promise<AnswerTurn> {
  const answer: AnswerTurn = { ...begun };
  delete answer.trouble;
  try {
    const loaded = engine.state.get();
    if (loaded.phase !== 'ready' && loaded.phase !== 'generating')
      throw new Trouble('EngineLost', 'No model is loaded.');
    const { contextTokens, name, engine: kind, threads } = loaded.model;
    answer.modelName = name;
    // An answer that failed before its first word says nothing.
    const history: ChatTurn[] = earlier.filter(({ text }) => text !== '').map(({ role, text }) => ({ role, text }));
    const wanted = { ...sampling, maxTokens: Infinity, ...assistant?.settings };
    const instructions = assistant?.systemText ?? systemText;
    // A thought that is gone on with leaves room for the question that it is about.
    const asked = instructions + (earlier.at(-1)?.text ?? '');
    const thoughtTokens = promptTokensOf(contextTokens) - 1.2 * estimateTokens(asked) - 50;
    const used = assistant && { assistant: { id: assistant.id, name: assistant.name } };
    for (let scale = 1; ;) {
      const last = begunTurn(answer, thoughtTokens / scale);
      const turns = last ? [...history, last] : history;
      const prompt = fitPrompt(instructions, turns, {
        promptTokens: promptTokensOf(contextTokens),
        scale,
      });
      // The engine ends an answer by itself where the window ends.
      const room = Math.max(contextTokens - promptTokensOf(contextTokens), contextTokens - prompt.estimatedTokens);
      const options: GenerationOptions = {
        ...wanted,
        ...(isWarm && { temperature: Math.max(warmTemperature, wanted.temperature + 0.2) }),
        ...(!mayThink && { mayThink }),
        maxTokens: Math.min(wanted.maxTokens, room),
      };
      onPrompt(prompt.turns);
      try {
        const thinkingTokens = last ? Infinity : Math.max(1, Math.floor(options.maxTokens * thinkingShare));
        const hasAnswered = await follow(engine, prompt, options, { answer, thinkingTokens, signal, onProgress });
        if (!hasAnswered) continue;
        const { mayThink: _, ...settings } = options;
        if (answer.figures) answer.figures = { ...answer.figures, engine: { kind, threads }, settings, ...used };
        return answer;
      } catch (error) {
        scale = learnScale(error, prompt, scale, turns.length);
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

/**
 * What there is of an answer to go on with: its text, or else the thought before it, which is then over. Of a thought that
 * would not fit, the end. Undefined for one that begins.
 */
function begunTurn({ text, thinking = '' }: AnswerTurn, thoughtTokens: number): ChatTurn | undefined {
  if (text !== '') return { role: 'assistant', text };
  if (thinking.trim() === '') return undefined;
  const share = thoughtTokens / Math.max(1, estimateTokens(thinking));
  const kept = share >= 1 ? thinking : thinking.slice(-Math.max(1, Math.floor(thinking.length * share))).toWellFormed();
  return { role: 'assistant', text, thinking: kept };
}

interface Following {
  answer: AnswerTurn;
  /** More thinking than this is cut off. */
  thinkingTokens: number;
  signal: AbortSignal;
  onProgress: (progress: AnswerProgress) => void;
}

/**
 * Follows one run of the engine and keeps what it says in `answer`.
 * @returns false when it was stopped because it thought for too long: it is to go on with the answer
 */
async function follow(
  engine: Engine,
  prompt: Prompt,
  options: GenerationOptions,
  { answer, thinkingTokens, signal, onProgress }: Following,
): Promise<boolean> {
  let thoughtFromMs: number | undefined;
  const thoughtBeforeMs = answer.thinkingMs ?? 0;
  const endThinking = (): void => {
    if (thoughtFromMs !== undefined) answer.thinkingMs = thoughtBeforeMs + performance.now() - thoughtFromMs;
    thoughtFromMs = undefined;
  };
  let thoughtPieces = 0;
  const enough = new AbortController();
  const either = AbortSignal.any([signal, enough.signal]);
  for await (const event of engine.generate(prompt.turns, options, { signal: either })) {
    if (event.kind === 'reading') {
      onProgress({ phase: 'reading', share: event.processedTokens / Math.max(1, event.totalTokens) });
    } else if (event.kind === 'thinking') {
      thoughtFromMs ??= performance.now();
      answer.thinking = (answer.thinking ?? '') + event.text;
      onProgress({ phase: 'writing', turn: { ...answer } });
      // Engines tell of each token, and now and then of several at once.
      thoughtPieces += 1;
      if (Math.max(thoughtPieces, estimateTokens(answer.thinking)) > thinkingTokens) enough.abort();
    } else if (event.kind === 'text') {
      endThinking();
      answer.text += event.text;
      onProgress({ phase: 'writing', turn: { ...answer } });
    } else if (event.kind === 'done') {
      endThinking();
      if (enough.signal.aborted && !signal.aborted && answer.text === '') return false;
      const { outcome, ...figures } = event.result;
      answer.outcome = outcome;
      if (outcome !== 'stopped') answer.figures = { ...figures, leftOutTurns: prompt.leftOutTurns };
    }
  }
  return true;
}
