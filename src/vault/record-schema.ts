import * as v from 'valibot';
import { isTroubleName } from '../shared/error-words.ts';
import type { Draft } from './draft-store.ts';
import { idPattern } from './id-pattern.ts';
import {
  recordsVersion,
  type AnswerEngine,
  type AnswerFigures,
  type AnswerSettings,
  type AnswerTurn,
  type Conversation,
  type UserTurn,
} from './records.ts';

/** Records as they come back out of a file, field by field. What is not listed here is not taken. */

/** A schema for each field of a record: one that is added to the record and not here is an error of types. */
type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

export const idSchema = v.pipe(v.string(), v.regex(idPattern));
const timeMs = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** What is told in small print. Of an infinite speed JSON makes null: no reason to refuse an answer. */
const figure = v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0);
const version = v.literal(recordsVersion);

export const conversationSchema = v.object({
  version,
  id: idSchema,
  title: v.string(),
  createdAtMs: timeMs,
  updatedAtMs: timeMs,
  deletedAtMs: v.exactOptional(timeMs),
  model: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
  assistant: v.exactOptional(v.object({ id: idSchema, name: v.string() })),
  leafId: v.exactOptional(idSchema),
  pinnedAtMs: v.exactOptional(timeMs),
  archivedAtMs: v.exactOptional(timeMs),
  tags: v.exactOptional(v.array(v.string())),
} satisfies Fields<Conversation>);

const turnFields = {
  version,
  id: idSchema,
  conversationId: idSchema,
  parentId: v.nullable(idSchema),
  createdAtMs: timeMs,
  text: v.string(),
};

const userTurn = v.object({ ...turnFields, role: v.literal('user') } satisfies Fields<UserTurn>);

const figures = v.object({
  promptTokens: figure,
  cachedTokens: figure,
  completionTokens: figure,
  firstTokenMs: figure,
  tokensPerSecond: figure,
  leftOutTurns: figure,
  engine: v.exactOptional(
    v.object({ kind: v.picklist(['wllama', 'webllm']), threads: figure } satisfies Fields<AnswerEngine>),
  ),
  settings: v.exactOptional(
    v.object({
      temperature: figure,
      topP: figure,
      repeatPenalty: figure,
      maxTokens: figure,
    } satisfies Fields<AnswerSettings>),
  ),
  assistant: v.exactOptional(v.object({ id: idSchema, name: v.string() })),
} satisfies Fields<AnswerFigures>);

const answerTurn = v.object({
  ...turnFields,
  role: v.literal('assistant'),
  thinking: v.exactOptional(v.string()),
  thinkingMs: v.exactOptional(figure),
  outcome: v.picklist(['writing', 'complete', 'length', 'stopped', 'failed']),
  modelName: v.string(),
  trouble: v.exactOptional(
    v.object({
      // What this version has no words for is told as a model that stopped.
      name: v.pipe(
        v.string(),
        v.transform((name) => (isTroubleName(name) ? name : 'EngineLost')),
      ),
      detail: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
  figures: v.exactOptional(figures),
} satisfies Fields<AnswerTurn>);

export const draftSchema = v.object({
  version: v.literal(1),
  text: v.string(),
  tab: v.exactOptional(v.string()),
} satisfies Fields<Draft>);

export const turnSchema = v.variant('role', [userTurn, answerTurn]);
