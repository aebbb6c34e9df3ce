import * as v from 'valibot';
import { isTroubleName } from '../../shared/error-words.ts';
import { Trouble } from '../../shared/errors.ts';
import {
  recordsVersion,
  type AnswerFigures,
  type AnswerTurn,
  type Conversation,
  type Turn,
  type UserTurn,
} from '../records.ts';
import type { BackupLine } from './lines.ts';

/** A schema for each field of a record: one that is added to the record and not here is an error of types. */
type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

/** As `createId` makes them. No others: they become keys. */
const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/));
const timeMs = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
/** What is told in small print. Of an infinite speed JSON makes null: no reason to refuse an answer. */
const figure = v.fallback(v.pipe(v.number(), v.minValue(0)), 0);
const version = v.literal(recordsVersion);

const conversation = v.object({
  version,
  id,
  title: v.string(),
  createdAtMs: timeMs,
  updatedAtMs: timeMs,
  deletedAtMs: v.exactOptional(timeMs),
  model: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
  leafId: v.exactOptional(id),
} satisfies Fields<Conversation>);

const turnFields = { version, id, conversationId: id, parentId: v.nullable(id), createdAtMs: timeMs, text: v.string() };

const userTurn = v.object({ ...turnFields, role: v.literal('user') } satisfies Fields<UserTurn>);

const figures = v.object({
  promptTokens: figure,
  cachedTokens: figure,
  completionTokens: figure,
  firstTokenMs: figure,
  tokensPerSecond: figure,
  leftOutTurns: figure,
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

const turn = v.variant('role', [userTurn, answerTurn]);

/** A record of any version up to this one. What else is in it, `checkConversation` and `checkTurn` look at once it is of this. */
const versioned = v.looseObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(recordsVersion)),
  id,
  conversationId: v.exactOptional(id),
});

export type ParsedLine = { kind: 'conversation' | 'turn'; value: v.InferOutput<typeof versioned> };

/** @throws Trouble `BackupDamaged` for what is no record, or stands under the key of another */
export function parseLine({ kind, key, value }: BackupLine): ParsedLine {
  if (kind !== 'conversation' && kind !== 'turn')
    throw new Trouble('BackupDamaged', 'A record is of no kind that is known.');
  const parsed = check(versioned, value);
  const meant = kind === 'turn' ? [parsed.conversationId, parsed.id] : [parsed.id];
  if (key.length !== meant.length || key.some((part, index) => part !== meant[index]))
    throw new Trouble('BackupDamaged', 'A record stands under the key of another.');
  return { kind, value: parsed };
}

/** @throws Trouble `BackupDamaged`, as `checkTurn` */
export const checkConversation = (value: unknown): Conversation => check(conversation, value);

export const checkTurn = (value: unknown): Turn => check(turn, value);

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) throw new Trouble('BackupDamaged', 'A record is not what its kind should be.');
  return parsed.output;
}
