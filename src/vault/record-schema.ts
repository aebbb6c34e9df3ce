import * as v from 'valibot';
import { isTroubleName } from '../shared/error-words.ts';
import type { AnswerFigures, AnswerTurn, Conversation, UserTurn } from './records.ts';

/** Records as they come back out of a file, field by field. What is not listed here is not taken. */

/** A schema for each field of a record: one that is added to the record and not here is an error of types. */
type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

/** As `createId` makes them. No others: they become keys. */
const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/));
const timeMs = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const version = v.literal(2);

export const conversationSchema = v.object({
  version,
  id,
  title: v.string(),
  createdAtMs: timeMs,
  updatedAtMs: timeMs,
  deletedAtMs: v.exactOptional(timeMs),
  model: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
  leafId: v.exactOptional(id),
} satisfies Fields<Conversation>);

const turnFields = {
  version,
  id,
  conversationId: id,
  parentId: v.nullable(id),
  createdAtMs: timeMs,
  text: v.string(),
};

const userTurn = v.object({ ...turnFields, role: v.literal('user') } satisfies Fields<UserTurn>);

const figures = v.object({
  promptTokens: count,
  cachedTokens: count,
  completionTokens: count,
  firstTokenMs: count,
  tokensPerSecond: count,
  leftOutTurns: count,
} satisfies Fields<AnswerFigures>);

const answerTurn = v.object({
  ...turnFields,
  role: v.literal('assistant'),
  thinking: v.exactOptional(v.string()),
  thinkingMs: v.exactOptional(count),
  outcome: v.picklist(['writing', 'complete', 'length', 'stopped', 'failed']),
  modelName: v.string(),
  trouble: v.exactOptional(
    v.object({
      name: v.pipe(v.string(), v.check(isTroubleName)) as v.GenericSchema<
        unknown,
        NonNullable<AnswerTurn['trouble']>['name']
      >,
      detail: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
  figures: v.exactOptional(figures),
} satisfies Fields<AnswerTurn>);

export const turnSchema = v.variant('role', [userTurn, answerTurn]);
