import * as v from 'valibot';
import { isTroubleName } from '../../shared/error-words.ts';
import { Trouble } from '../../shared/errors.ts';
import type { AnswerFigures, AnswerTurn, Conversation, Turn, UserTurn } from '../records.ts';
import type { BackupLine } from './lines.ts';

/** A record that came out of a file, and is what it should be. */
export type BackupRecord = { kind: 'conversation'; value: Conversation } | { kind: 'turn'; value: Turn };

/** A schema for each field of a record: one that is added to the record and not here is an error of types. */
type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

/** As `createId` makes them. No others: they become keys. */
const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/));
const timeMs = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const version = v.literal(1);

const conversation = v.object({
  version,
  id,
  title: v.string(),
  createdAtMs: timeMs,
  updatedAtMs: timeMs,
  deletedAtMs: v.exactOptional(timeMs),
  model: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
} satisfies Fields<Conversation>);

const turnFields = { version, id, conversationId: id, createdAtMs: timeMs, text: v.string() };

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

/**
 * A record of this version of the app, whichever version wrote it.
 * @param _recordsVersion as the file's first line says
 * @throws Trouble `BackupDamaged` for what is no record of that version
 */
export function parseRecord({ kind, key, value }: BackupLine, _recordsVersion: number): BackupRecord {
  if (kind === 'conversation') {
    const parsed = check(conversation, value);
    checkKey(key, [parsed.id]);
    return { kind, value: parsed };
  }
  if (kind === 'turn') {
    const parsed = check(turn, value);
    checkKey(key, [parsed.conversationId, parsed.id]);
    return { kind, value: parsed };
  }
  throw new Trouble('BackupDamaged', 'A record is of no kind that is known.');
}

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) throw new Trouble('BackupDamaged', 'A record is not what its kind should be.');
  return parsed.output;
}

function checkKey(said: readonly string[], meant: readonly string[]): void {
  if (said.length !== meant.length || said.some((part, index) => part !== meant[index]))
    throw new Trouble('BackupDamaged', 'A record stands under the key of another.');
}
