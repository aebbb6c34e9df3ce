import type { ChatCompletionChunk, Completion } from '@mlc-ai/web-llm';
import { Trouble } from '../shared/errors.ts';
import { estimateTokens } from '../shared/estimate-tokens.ts';
import type { ChatTurn, GenerationEvent, GenerationOptions, GenerationResult } from './engine.ts';
import { createThinkingSplitter } from './split-thinking.ts';
import type { LoadedWebllm } from './webllm-load.ts';
import { plainTurns, renderBegun, responseFormat, thinksAhead, toMessages } from './webllm-prompt.ts';
import { nameAndMessage, webllmTrouble } from './webllm-troubles.ts';

/**
 * One answer. The stream is always read to its end: one that is left in the middle locks the model for ever
 * (0.2.79 to 0.2.85). Stopping takes effect after the next token, and not while the prompt is read.
 * @throws Trouble `PromptTooLong`, `FormatRefused`, `GpuLost`, `GpuOutOfMemory`, `EngineLost`
 */
export async function generateWithWebllm(
  { engine, template, controlTokens, canSwitchThinking }: LoadedWebllm,
  givenTurns: readonly ChatTurn[],
  options: GenerationOptions,
  emit: (event: Exclude<GenerationEvent, { kind: 'done' }>) => void,
  signal: AbortSignal,
): Promise<GenerationResult> {
  const startedAt = performance.now();
  const turns = plainTurns(givenTurns, controlTokens);
  const isBegun = turns.at(-1)?.role === 'assistant';
  const thinking = createThinkingSplitter(isBegun ? 'text' : thinksAhead(template) ? 'thinking' : 'start');
  const result: GenerationResult = {
    outcome: 'complete',
    promptTokens: 0,
    cachedTokens: 0,
    completionTokens: 0,
    firstTokenMs: 0,
    tokensPerSecond: 0,
  };
  // web-llm says nothing while it reads: one event at the beginning, and one at the end.
  const totalTokens = turns.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  emit({ kind: 'reading', processedTokens: 0, totalTokens });
  const settings = {
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: options.maxTokens,
    temperature: options.temperature,
    // 0 is refused, and the smallest share means the likeliest token all the same.
    top_p: Math.max(options.topP, 0.001),
    repetition_penalty: options.repeatPenalty,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.format ? { response_format: responseFormat(options.format) } : {}),
  } as const;
  const isOff = options.mayThink === false && canSwitchThinking;
  const thinkingOff = isOff ? { extra_body: { enable_thinking: false } } : {};
  const interrupt = (): void => void engine.interruptGenerate();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    const stream: AsyncIterable<ChatCompletionChunk | Completion> = isBegun
      ? await engine.completions.create({ ...settings, prompt: renderBegun(turns, template) })
      : await engine.chat.completions.create({ ...settings, ...thinkingOff, messages: toMessages(turns, template) });
    for await (const chunk of stream) {
      // An interrupt before the first token is forgotten when the answer begins.
      if (signal.aborted) interrupt();
      if (result.firstTokenMs === 0) {
        result.firstTokenMs = performance.now() - startedAt;
        emit({ kind: 'reading', processedTokens: totalTokens, totalTokens });
      }
      const [choice] = chunk.choices;
      if (choice) thinking.push('delta' in choice ? (choice.delta.content ?? '') : choice.text).forEach(emit);
      if (choice?.finish_reason === 'length') result.outcome = 'length';
      if (choice?.finish_reason === 'abort') result.outcome = 'stopped';
      if (chunk.usage) addUsage(result, chunk.usage);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : webllmTrouble(nameAndMessage(error), 'generating');
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
  thinking.end().forEach(emit);
  return result;
}

/** `prompt_tokens` are those that were read anew: what was still in the cache is not counted, and not known. */
function addUsage(result: GenerationResult, usage: NonNullable<ChatCompletionChunk['usage']>): void {
  result.promptTokens = usage.prompt_tokens;
  result.completionTokens = usage.completion_tokens;
  const { extra } = usage as { extra?: { decode_tokens_per_s?: number } };
  result.tokensPerSecond = Number.isFinite(extra?.decode_tokens_per_s) ? (extra?.decode_tokens_per_s ?? 0) : 0;
}
