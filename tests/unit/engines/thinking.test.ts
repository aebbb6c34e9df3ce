import { expect, test } from 'vitest';
import { createMarkBreaker } from '../../../src/engines/break-control-tokens.ts';
import { chatForm } from '../../../src/engines/chat-form.ts';
import type { GenerationEvent, GenerationOptions } from '../../../src/engines/engine.ts';
import { generateWithWebllm } from '../../../src/engines/webllm-generate.ts';
import type { LoadedWebllm } from '../../../src/engines/webllm-load.ts';
import { generateWithWllama } from '../../../src/engines/wllama-generate.ts';
import type { OfflineWllama } from '../../../src/engines/wllama-runtime.ts';

/** How each engine's path tells thinking from the answer. In place of the two libraries: what they would stream. */

interface Delta {
  content?: string;
  reasoning_content?: string;
}
interface Path {
  /** What the path asked of the library. */
  asked: Record<string, unknown>;
  events: GenerationEvent[];
}

const options: GenerationOptions = { maxTokens: 10, temperature: 0, topP: 1, repeatPenalty: 1 };
const question = [{ role: 'user', text: 'Why?' }] as const;

async function throughWllama(deltas: readonly Delta[], asked = options): Promise<Path> {
  const path: Path = { asked: {}, events: [] };
  const library = {
    async createChatCompletion(request: { onData: (chunk: unknown) => void }) {
      path.asked = { ...request };
      for (const delta of deltas) request.onData({ choices: [{ delta }] });
    },
  } as unknown as OfflineWllama;
  const emit = (event: GenerationEvent): void => void path.events.push(event);
  const form = chatForm({ tokens: [], marks: [], template: '', endToken: undefined });
  const loaded = { wllama: library, breakMarks: createMarkBreaker(), form, notes: [] };
  await generateWithWllama(loaded, question, asked, emit, new AbortController().signal);
  return path;
}

async function throughWebllm(deltas: readonly Delta[], asked = options, roleEnd = ''): Promise<Path> {
  const path: Path = { asked: {}, events: [] };
  async function* stream(): AsyncGenerator {
    for (const delta of deltas) yield { choices: [{ delta }] };
  }
  const create = async (request: Record<string, unknown>): Promise<AsyncGenerator> => {
    path.asked = request;
    return stream();
  };
  const loaded = {
    engine: { chat: { completions: { create } }, interruptGenerate() {} },
    contextTokens: 4096,
    template: { roles: { user: 'U', assistant: 'A' }, role_empty_sep: roleEnd, seps: ['\n'] },
    controlTokens: [],
  } as unknown as LoadedWebllm;
  const emit = (event: GenerationEvent): void => void path.events.push(event);
  await generateWithWebllm(loaded, question, asked, emit, new AbortController().signal);
  return path;
}

/** Pieces of one kind that follow each other as one; without the reading. */
function said({ events }: Path): string[] {
  const pieces: { kind: string; text: string }[] = [];
  for (const event of events) {
    if (event.kind !== 'text' && event.kind !== 'thinking') continue;
    const last = pieces.at(-1);
    if (last?.kind === event.kind) last.text += event.text;
    else pieces.push({ ...event });
  }
  return pieces.map(({ kind, text }) => `${kind}: ${text}`);
}

const written: Delta[] = ['<th', 'ink>Let me', ' see.</thi', 'nk>\n\n', 'Because', ' so.'].map((content) => ({
  content,
}));
const expected = ['thinking: Let me see.', 'text: Because so.'];

test('thinking that the CPU engine’s model writes between marks is no part of the answer', async () => {
  expect(said(await throughWllama(written))).toEqual(expected);
});

test('thinking that llama.cpp tells apart by itself is no part of the answer', async () => {
  const deltas = [
    { reasoning_content: 'Let me' },
    { reasoning_content: ' see.' },
    { content: 'Because' },
    { content: ' so.' },
  ];
  expect(said(await throughWllama(deltas))).toEqual(expected);
});

test('thinking that the GPU engine’s model writes between marks is no part of the answer', async () => {
  expect(said(await throughWebllm(written))).toEqual(expected);
});

test('thinking that the prompt itself has opened is told by its end', async () => {
  const deltas = ['Let me', ' see.</think>Because so.'].map((content) => ({ content }));
  expect(said(await throughWebllm(deltas, options, '\n<think>\n'))).toEqual(expected);
  expect(said(await throughWebllm(deltas))).toEqual(['text: Let me see.</think>Because so.']);
});

test('each engine is asked for a form of answer in its own words', async () => {
  const schema = { type: 'object', required: ['a'] };
  const withSchema = { ...options, format: { kind: 'json', schema } } as const;
  const withGrammar = { ...options, format: { kind: 'grammar', grammar: 'root ::= "a"' } } as const;
  const json = { ...options, format: { kind: 'json' } } as const;
  expect((await throughWllama([], withSchema)).asked).toMatchObject({
    response_format: { type: 'json_schema', json_schema: { schema } },
  });
  expect((await throughWllama([], withGrammar)).asked).toMatchObject({ grammar: 'root ::= "a"' });
  expect((await throughWebllm([], withSchema)).asked).toMatchObject({
    response_format: { type: 'json_object', schema: JSON.stringify(schema) },
  });
  expect((await throughWebllm([], withGrammar)).asked).toMatchObject({
    response_format: { type: 'grammar', grammar: 'root ::= "a"' },
  });
  // web-llm 0.2.86 takes no JSON without a schema, though its documentation says so.
  expect((await throughWebllm([], json)).asked).toMatchObject({
    response_format: { type: 'json_object', schema: '{"type":"object"}' },
  });
  for (const path of [throughWllama, throughWebllm])
    expect(Object.keys((await path([])).asked).filter((name) => /format|grammar/.test(name))).toEqual([]);
});
