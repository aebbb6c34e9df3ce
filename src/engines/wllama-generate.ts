import type { ChatCompletionChunk, ChatCompletionMessage } from '@wllama/wllama/esm/types/oai-compat.js';
import { isAbort } from '../shared/errors.ts';
import type { AnswerFormat, ChatTurn, GenerationEvent, GenerationOptions, GenerationResult } from './engine.ts';
import type { MarkBreaker } from './break-control-tokens.ts';
import { createThinkingSplitter } from './split-thinking.ts';
import type { LoadedWllama } from './wllama-model.ts';
import { wllamaAnswerTrouble } from './wllama-troubles.ts';

type Progress = Exclude<GenerationEvent, { kind: 'done' }>;

/**
 * One answer. The engine takes one request at a time and hangs for ever on more, so the caller
 * queues. The names of the sampling settings are llama-server's: wllama's TypeScript names
 * (`temp`, `penalty_repeat`, …) are silently ignored.
 * @throws Trouble `PromptTooLong`, `PromptRefused`, `FormatRefused`, `EngineLost`
 */
export async function generateWithWllama(
  { wllama, breakMarks, form }: LoadedWllama,
  givenTurns: readonly ChatTurn[],
  options: GenerationOptions,
  emit: (event: Progress) => void,
  signal: AbortSignal,
): Promise<GenerationResult> {
  // llama.cpp reads the whole prompt with its control tokens live, the texts in it too.
  const { turns, messages, extra } = asMessages(givenTurns, breakMarks, form.writesThinking);
  const startedAt = performance.now();
  const result: GenerationResult = {
    outcome: 'complete',
    promptTokens: 0,
    cachedTokens: 0,
    completionTokens: 0,
    firstTokenMs: 0,
    tokensPerSecond: 0,
  };
  const thinking = createThinkingSplitter(turns.at(-1)?.role === 'assistant' ? 'text' : 'start');
  const emitNew = withoutEcho(turns, (event) => {
    if (event.kind === 'text') thinking.push(event.text).forEach(emit);
    else emit(event);
  });
  let hasBegun = false;
  const request = {
    messages,
    ...extra,
    ...(options.mayThink === false && form.canSwitchThinking && { chat_template_kwargs: { enable_thinking: false } }),
    ...(form.stopWords.length > 0 && { stop: [...form.stopWords] }),
    max_tokens: options.maxTokens,
    temperature: options.temperature,
    top_p: options.topP,
    repeat_penalty: options.repeatPenalty,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.format ? constraintFor(options.format) : {}),
    cache_prompt: true,
    return_progress: true,
    stream_options: { include_usage: true },
    abortSignal: signal,
    stream: true as const,
    onData: (chunk: ChatCompletionChunk) => {
      hasBegun = true;
      read(chunk, result, startedAt, emitNew);
    },
  };
  try {
    await wllama.createChatCompletion(request);
  } catch (error) {
    if (isAbort(error)) return { ...result, outcome: 'stopped' };
    throw wllamaAnswerTrouble(error, options.format !== undefined, hasBegun);
  }
  thinking.end().forEach(emit);
  return result;
}

/**
 * The turns as llama.cpp takes them. An answer of which there is only the thought is gone on with behind it: the template
 * closes the thought where it writes thoughts, and else it is closed here, as the models write it that have no template for it.
 */
function asMessages(
  given: readonly ChatTurn[],
  breakMarks: MarkBreaker,
  writesThinking: boolean,
): { turns: ChatTurn[]; messages: ChatCompletionMessage[]; extra: object } {
  const lastIndex = given.length - 1;
  const isBegun = (index: number): boolean => index === lastIndex && given[index]?.role === 'assistant';
  const turns = given.map(({ role, text }, index): ChatTurn => ({ role, text: breakMarks(text, isBegun(index)) }));
  const messages = turns.map(({ role, text }): ChatCompletionMessage => ({ role, content: text }));
  const last = given[lastIndex];
  if (last?.role !== 'assistant' || last.text !== '' || !last.thinking) return { turns, messages, extra: {} };
  const thinking = breakMarks(last.thinking.trim());
  if (writesThinking) {
    messages[lastIndex] = { role: 'assistant', content: '', reasoning_content: thinking } as ChatCompletionMessage;
    return { turns, messages, extra: { continue_final_message: 'content', add_generation_prompt: false } };
  }
  const content = `<think>\n${thinking}\n</think>\n\n`;
  messages[lastIndex] = { role: 'assistant', content };
  turns[lastIndex] = { role: 'assistant', text: content };
  return { turns, messages, extra: {} };
}

/** The names are llama-server's, which are not all in wllama's types. */
function constraintFor(format: AnswerFormat): object {
  if (format.kind === 'grammar') return { grammar: format.grammar };
  const schema = format.schema ?? { type: 'object' };
  return { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } } };
}

function read(
  chunk: ChatCompletionChunk,
  result: GenerationResult,
  startedAt: number,
  emit: (event: Progress) => void,
): void {
  if (chunk.prompt_progress) {
    const { processed, total } = chunk.prompt_progress;
    emit({ kind: 'reading', processedTokens: processed, totalTokens: total });
  }
  const choice = chunk.choices[0];
  // llama.cpp tells the thinking apart by itself where it knows the model's template; wllama's types do not say so.
  const { reasoning_content: thought } = (choice?.delta ?? {}) as { reasoning_content?: string | null };
  const said = choice?.delta.content;
  if (thought || said) result.firstTokenMs ||= performance.now() - startedAt;
  if (thought) emit({ kind: 'thinking', text: thought });
  if (said) emit({ kind: 'text', text: said });
  if (choice?.finish_reason === 'length') result.outcome = 'length';
  if (chunk.usage) {
    result.promptTokens = chunk.usage.prompt_tokens;
    result.cachedTokens = chunk.usage.prompt_tokens_details?.cached_tokens ?? 0;
    result.completionTokens = chunk.usage.completion_tokens;
  }
  if (chunk.timings) result.tokensPerSecond = chunk.timings.predicted_per_second;
}

/**
 * An answer that is gone on with comes back from its beginning: what was there already is not said again. The
 * beginning comes whole, before anything new; when something else comes, nothing is held back.
 */
function withoutEcho(turns: readonly ChatTurn[], emit: (event: Progress) => void): (event: Progress) => void {
  const last = turns.at(-1);
  const begun = last?.role === 'assistant' ? last.text : '';
  let held = '';
  let isPast = begun === '';
  return (event) => {
    if (event.kind !== 'text' || isPast) return emit(event);
    held += event.text;
    if (begun.startsWith(held) && held.length < begun.length) return;
    isPast = true;
    const text = held.startsWith(begun) ? held.slice(begun.length) : held;
    if (text !== '') emit({ kind: 'text', text });
  };
}
