import type { TroubleDetail, TroubleName } from '../shared/errors.ts';

/** What is stored of conversations, with its version. Times are milliseconds since 1970. */

/** Earlier ones are brought up to it by `migrations/`. */
export const recordsVersion = 2;

export interface Conversation {
  version: 2;
  id: string;
  /** Made from the first question, or given by the person. Empty: not yet named. */
  title: string;
  createdAtMs: number;
  updatedAtMs: number;
  /** Set while a deletion can still be undone. */
  deletedAtMs?: number;
  /** Stands first in the list. The last pinned is the first. */
  pinnedAtMs?: number;
  /** Put away: kept and found, but not in the list. */
  archivedAtMs?: number;
  /** What it is about, in the person's own words. */
  tags?: string[];
  /** The model that this conversation has of its own. Without one it is answered by the device's. */
  model?: ConversationModel;
  /** Who answers in it. Without one: the model, told no more than to be helpful. */
  assistant?: ConversationAssistant;
  /** The last turn of the branch that is shown. Without one: the newest turn, and what led to it. */
  leafId?: string;
}

/** A model by its id; the name is for when the model is gone. */
export interface ConversationModel {
  id: string;
  name: string;
}

/** An assistant by its id; the name is for when it is gone. */
export interface ConversationAssistant {
  id: string;
  name: string;
}

export type Turn = UserTurn | AnswerTurn;

export interface UserTurn {
  version: 2;
  role: 'user';
  id: string;
  conversationId: string;
  /** The turn that it follows; null for a first one. Turns that follow the same one are each other's siblings. */
  parentId: string | null;
  createdAtMs: number;
  text: string;
}

export interface AnswerTurn {
  version: 2;
  role: 'assistant';
  id: string;
  conversationId: string;
  parentId: string | null;
  createdAtMs: number;
  text: string;
  /** What the model said to itself before it answered. Shown folded, and never sent to a model again. */
  thinking?: string;
  /** How long that took, once it is over. */
  thinkingMs?: number;
  /**
   * `writing` is stored every two seconds while an answer grows. Read by anybody else than the tab
   * that writes it, it means that the writing was cut off.
   */
  outcome: 'writing' | 'complete' | 'length' | 'stopped' | 'failed';
  modelName: string;
  /** Why it failed, as far as the app has words for it. */
  trouble?: { name: TroubleName; detail: TroubleDetail };
  figures?: AnswerFigures;
}

/** How an answer came about, for those who want to know. */
export interface AnswerFigures {
  promptTokens: number;
  cachedTokens: number;
  completionTokens: number;
  firstTokenMs: number;
  tokensPerSecond: number;
  /** Turns of the conversation that did not fit into the context window. */
  leftOutTurns: number;
  /** Not in what earlier versions kept. */
  engine?: AnswerEngine;
  settings?: AnswerSettings;
  /** Whose instructions the model had, if anybody's. */
  assistant?: ConversationAssistant;
}

export interface AnswerEngine {
  kind: 'wllama' | 'webllm';
  /** Of the processor; 0 where they say nothing. */
  threads: number;
}

export interface AnswerSettings {
  temperature: number;
  /** 0 to 1. */
  topP: number;
  /** 1 is none. */
  repeatPenalty: number;
  maxTokens: number;
}

/** Sorts as text in the order of creation; two tabs never make the same. */
export function createId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return now.toString(36).padStart(9, '0') + Array.from(random, (byte) => (byte % 36).toString(36)).join('');
}
