import type { Trouble } from '../shared/errors.ts';
import type { Readable } from '../shared/store.ts';

/** What every engine promises, whatever runs the model. The chat knows this file and no engine. */
export interface Engine {
  readonly state: Readable<EngineState>;
  /**
   * Loads a model from files that are on this device and verified. One model at a time: a loaded
   * one is unloaded first. Never fetches. Aborting ends the thread and leaves the state `empty`.
   * @throws Trouble `EngineUnsupported`, `EngineFailed`, `ModelDoesNotFit`, `ModelFileCorrupt`; on a GPU also
   * `GpuUnavailable`, `GpuTooSmall`, `GpuLacksFeature`, `GpuOutOfMemory`, `ShadersFailed`, `ModelFileMissing`,
   * `ModelLibraryMismatch`
   */
  load(model: LoadableModel, options?: LoadOptions): Promise<LoadedModel>;
  /**
   * Writes the next turn. Events come in order: any number of `reading`, then `thinking` and `text`, then one
   * `done`. A last turn of the role `assistant` is continued. The turns are made well-formed first (`well-formed.ts`), and
   * control marks in their texts are broken up: no text can pass for the end of a turn.
   *
   * Aborting ends the iteration at once with `done` and the outcome `stopped`. The engine may need a moment more
   * before it can begin again, and the next call waits for that.
   * @throws Trouble `PromptTooLong`, `PromptRefused` and `FormatRefused` (the engine goes on), `EngineLost` and `GpuLost` (load again)
   */
  generate(
    turns: readonly ChatTurn[],
    options: GenerationOptions,
    call?: { signal?: AbortSignal },
  ): AsyncIterable<GenerationEvent>;
  /** Ends the thread and frees its memory. A running answer ends with `EngineLost`. */
  unload(): Promise<void>;
}

export type EngineState =
  | { phase: 'empty' }
  | { phase: 'loading'; modelId: string; modelName: string; progress: LoadProgress }
  | { phase: 'ready'; model: LoadedModel }
  | { phase: 'generating'; model: LoadedModel }
  | { phase: 'failed'; trouble: Trouble };

export type LoadableModel = GgufModel | MlcModel;

interface ModelFacts {
  id: string;
  name: string;
  sizeBytes: number;
  /** Tokens the model was trained to read at once. */
  contextTokens: number;
  /** What loading is expected to take, for the error when it cannot be had. */
  memoryBytes: number;
}

/** A model for llama.cpp. */
export interface GgufModel extends ModelFacts {
  engine?: 'wllama';
  /** The model's bytes: these Blobs one after the other. */
  parts: readonly Blob[];
}

/** A model for web-llm: its configuration, tokenizer, weights, and the one `.wasm` that is its library. */
export interface MlcModel extends ModelFacts {
  engine: 'webllm';
  files: readonly ModelFile[];
}

export interface ModelFile {
  /** As the model's own list names it, without a folder: `mlc-chat-config.json`, `params_shard_0.bin`. */
  name: string;
  blob: Blob;
}

export interface LoadProgress {
  readBytes: number;
  totalBytes: number;
  /** Programs for the GPU, once they are being compiled: after the reading, and sometimes for minutes. */
  shaders?: { done: number; total: number };
}

export interface LoadOptions {
  onProgress?: (progress: LoadProgress) => void;
  signal?: AbortSignal;
}

export interface LoadedModel {
  id: string;
  name: string;
  engine: 'wllama' | 'webllm';
  /** Tokens that prompt and answer may take together. */
  contextTokens: number;
  threads: number;
  loadMs: number;
  /** Whether it can be told to answer without thinking first. */
  canSwitchThinking?: boolean;
  /** What a person should know of how it is run. */
  notes?: readonly ModelNote[];
}

/**
 * `common-form`: its own template could not be read, and the common one is used. `plain-marks`: its turns begin and end with
 * plain words, which any text can write.
 */
export type ModelNote = 'common-form' | 'plain-marks';

export interface ChatTurn {
  role: 'system' | 'user' | 'assistant';
  text: string;
  /** What the model has thought before it, of the last turn alone: the thought is closed, and the answer gone on with. */
  thinking?: string;
}

export interface GenerationOptions {
  maxTokens: number;
  /** 0 always takes the likeliest token. */
  temperature: number;
  /** Nucleus sampling: the share of probability that is drawn from, 0 to 1. */
  topP: number;
  /** 1 is no penalty. */
  repeatPenalty: number;
  seed?: number;
  /** False: answers at once, where the model can be told so. */
  mayThink?: boolean;
  /** The form that the answer is held to, token by token, from its first one on. Without it: free text. */
  format?: AnswerFormat;
}

export type AnswerFormat =
  /** JSON that fits the schema (JSON Schema, as far as the engine knows it), or any JSON object. */
  | { kind: 'json'; schema?: object }
  /** Rules of the form `root ::= "yes" | "no"`, beginning with `root`: what GBNF and web-llm's EBNF share. */
  | { kind: 'grammar'; grammar: string };

export type GenerationEvent =
  | { kind: 'reading'; processedTokens: number; totalTokens: number }
  /** What a thinking model says to itself before it answers. No part of the answer. */
  | { kind: 'thinking'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'done'; result: GenerationResult };

export interface GenerationResult {
  /** `length`: the limit of tokens or the context window was reached. */
  outcome: 'complete' | 'length' | 'stopped';
  /** Tokens of the whole prompt; `cachedTokens` of them were still in the key-value cache. */
  promptTokens: number;
  cachedTokens: number;
  completionTokens: number;
  /** From the call to the first piece of thinking or text; 0 when there was none. */
  firstTokenMs: number;
  /** Tokens a second while writing, as the engine measured them; 0 when unknown. */
  tokensPerSecond: number;
}
