import * as v from 'valibot';
import { idPattern } from '../id-pattern.ts';
import type { AnswerSettings } from '../records.ts';
import {
  glyphColours,
  glyphDrawings,
  kitVersion,
  type Assistant,
  type Glyph,
  type HiddenStarter,
  type KitItem,
  type PromptTemplate,
} from './kit-records.ts';

/** What a person may put into an assistant or a template. The forms hold to it, and so does what comes out of a file. */

/** Letters of a text: more than any model on a device can read at once is of no use. */
export const longestText = 20_000;
export const longestName = 60;
const longestSign = 16;

/** From, to, of each setting. */
export const settingLimits = {
  temperature: [0, 2],
  topP: [0.05, 1],
  repeatPenalty: [1, 2],
  maxTokens: [16, 32_768],
} as const satisfies Record<keyof AnswerSettings, readonly [number, number]>;

export const settingNames = Object.keys(settingLimits) as (keyof AnswerSettings)[];

/** A schema for each field of a record: one that is added to the record and not here is an error of types. */
type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

const text = v.pipe(v.string(), v.maxLength(longestText));
const name = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}]*\S[^\p{Cc}\p{Cs}]*$/u), v.maxLength(longestName));
const setting = (key: keyof AnswerSettings) =>
  v.exactOptional(v.pipe(v.number(), v.minValue(settingLimits[key][0]), v.maxValue(settingLimits[key][1])));
const oneSign = v.check((sign: string) => [...new Intl.Segmenter().segment(sign)].length === 1);

const glyph = v.object({
  colour: v.picklist(glyphColours),
  sign: v.exactOptional(v.pipe(v.string(), v.maxLength(longestSign), v.regex(/^[^\p{Cc}\p{Cs}\s]+$/u), oneSign)),
  drawing: v.exactOptional(v.picklist(glyphDrawings)),
} satisfies Fields<Glyph>);

const fields = {
  version: v.literal(kitVersion),
  id: v.pipe(v.string(), v.regex(idPattern)),
  changedAtMs: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
};

const assistant = v.object({
  ...fields,
  kind: v.literal('assistant'),
  name,
  glyph,
  systemText: text,
  model: v.exactOptional(
    v.object({ id: v.pipe(v.string(), v.maxLength(500)), name: v.pipe(v.string(), v.maxLength(500)) }),
  ),
  settings: v.exactOptional(
    v.object({
      temperature: setting('temperature'),
      topP: setting('topP'),
      repeatPenalty: setting('repeatPenalty'),
      maxTokens: setting('maxTokens'),
    }),
  ),
} satisfies Fields<Assistant>);

const template = v.object({ ...fields, kind: v.literal('template'), name, text } satisfies Fields<PromptTemplate>);
const hidden = v.object({ ...fields, kind: v.literal('hidden') } satisfies Fields<HiddenStarter>);

const item = v.variant('kind', [assistant, template, hidden]);

/** Undefined for what is none, with no field but those that are known. */
export function parseKitItem(value: unknown): KitItem | undefined {
  const parsed = v.safeParse(item, value, { abortEarly: true });
  return parsed.success ? parsed.output : undefined;
}

const laterSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(kitVersion + 1)) });

/** Whether a later version of the app wrote it. */
export function isLaterItem(value: unknown): boolean {
  return v.is(laterSchema, value);
}
