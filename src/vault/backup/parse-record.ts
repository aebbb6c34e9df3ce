import * as v from 'valibot';
import { Trouble } from '../../shared/errors.ts';
import type { Draft } from '../draft-store.ts';
import type { KitItem } from '../kit/kit-records.ts';
import { parseKitItem } from '../kit/kit-schema.ts';
import { conversationSchema, draftSchema, idSchema, turnSchema } from '../record-schema.ts';
import { recordsVersion, type Conversation, type Turn } from '../records.ts';
import type { BackupLine } from './lines.ts';

/** A record of any version up to this one. What else is in it, `checkConversation` and `checkTurn` look at once it is of this. */
const versioned = v.looseObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(recordsVersion)),
  id: idSchema,
  conversationId: v.exactOptional(idSchema),
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

/** @throws Trouble `BackupDamaged` */
export function parseKitLine({ key, value }: BackupLine): KitItem {
  const item = parseKitItem(value);
  if (!item || key.length !== 1 || key[0] !== item.id)
    throw new Trouble('BackupDamaged', 'An assistant or template is not what it should be.');
  return item;
}

/** @param place where it belongs. @throws Trouble `BackupDamaged` */
export function parseDraftLine({ key, value }: BackupLine, place: string): Draft {
  if (key.length !== 1 || key[0] !== place)
    throw new Trouble('BackupDamaged', 'What was typed does not follow its conversation.');
  return check(draftSchema, value);
}

const settingName = v.pipe(v.string(), v.regex(/^[a-z]{1,40}$/));
const settingText = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** @returns its name, and what it says. @throws Trouble `BackupDamaged` */
export function parseSettingLine({ key, value }: BackupLine): [name: string, text: string] {
  if (key.length !== 1) throw new Trouble('BackupDamaged', 'A setting has no name.');
  return [check(settingName, key[0]), check(settingText, value)];
}

/** @throws Trouble `BackupDamaged`, as `checkTurn` */
export const checkConversation = (value: unknown): Conversation => check(conversationSchema, value);

export const checkTurn = (value: unknown): Turn => check(turnSchema, value);

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) throw new Trouble('BackupDamaged', 'A record is not what its kind should be.');
  return parsed.output;
}
