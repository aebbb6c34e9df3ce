import * as v from 'valibot';
import type { AnswerTurn } from '../../vault/records.ts';
import { cutText } from '../../shared/cut-text.ts';
import { words } from '../words.ts';

/** A conversation as another assistant handed it out, in one shape for all of them. */
export interface ForeignConversation {
  id: string;
  title: string;
  createdAtMs?: number | undefined;
  updatedAtMs?: number | undefined;
  /** In any order; siblings as they stand. */
  messages: ForeignMessage[];
  /** The message that was shown last. */
  leafId?: string | undefined;
  isPinned?: boolean | undefined;
  isArchived?: boolean | undefined;
}

export interface ForeignMessage {
  id: string;
  parentId: string | null;
  /** `none`: nothing of it is taken, but what follows it is. */
  role: 'user' | 'assistant' | 'none';
  text: string;
  thinking?: string | undefined;
  /** What stands in the place of a turn that has no text at all. */
  note?: string | undefined;
  modelName?: string | undefined;
  createdAtMs?: number | undefined;
  outcome?: AnswerTurn['outcome'] | undefined;
  /** What was in it that cannot be taken. */
  left?: readonly Left[] | undefined;
}

/** A message without its place among the others. */
export type ReadMessage = Omit<ForeignMessage, 'id' | 'parentId'>;

/** What stays behind. `hidden`: what the other assistant did not show either. */
export type LeftOut = 'picture' | 'sound' | 'file' | 'instructions' | 'tool' | 'hidden' | 'unreadable';
/** What cannot be read has the name that the file gives it: a new kind of part, or a field that nobody here knows. */
export type Left = LeftOut | { unreadable: string };

/** A field of a file by somebody else: of the wrong type is the same as not there. */
export const text = v.fallback(v.optional(v.string(), ''), '');
export const textOrNull = v.fallback(v.nullish(v.string(), null), null);
export const time = v.fallback(v.optional(v.unknown()), undefined);
export const flag = v.fallback(v.nullish(v.boolean(), false), false);
export function listOf<T extends v.GenericSchema>(item: T) {
  return v.fallback(v.array(v.fallback(v.nullable(item), null)), []);
}

const latestMs = Date.UTC(2100, 0);

/** Milliseconds since 1970 of a number of seconds or milliseconds, or of a date in words. */
export function timeOf(value: unknown): number | undefined {
  const given = typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : Number.NaN;
  // Seconds would be milliseconds of 1970 to 1973, when nobody asked a model anything.
  const timeMs = Math.round(typeof value === 'number' && given < 1e11 ? given * 1000 : given);
  return timeMs >= 0 && timeMs < latestMs ? timeMs : undefined;
}

/** Paragraphs of what is not empty. */
export function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((one) => one !== null && one !== undefined && one.trim() !== '').join('\n\n');
}

/** A block of code whose fence is longer than any within. */
export function fenced(code: string, language = ''): string {
  let longest = 2;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${/^[\w+#.-]{1,30}$/.test(language) ? language : ''}\n${code}\n${fence}`;
}

/** A text that came along as a file. */
export function attached(name: string, content: string): string {
  const head = name === '' ? words().attachedUnnamed : words().attached(cutText(name.replaceAll(/\s+/g, ' '), 200));
  return `${head}\n\n${fenced(content)}`;
}

/** What stands in a text in the place of what could not be taken. */
export function notesOf(left: readonly Left[]): string[] {
  const { picture, sound, file } = words().notes;
  const notes: Partial<Record<LeftOut, string>> = { picture, sound, file };
  return left.flatMap((one) => (typeof one === 'string' ? (notes[one] ?? []) : []));
}

/** What was read of a message, in its place. */
export function placed(id: string, parentId: string | null, read: ReadMessage): ForeignMessage {
  return { ...read, id, parentId };
}

/** Messages of a source that knows no branches: each follows the one before. */
export function inARow(messages: readonly ReadMessage[]): ForeignMessage[] {
  return messages.map((message, index) => placed(`${index}`, index === 0 ? null : `${index - 1}`, message));
}
