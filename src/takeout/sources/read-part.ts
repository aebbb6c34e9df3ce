import { contentKind, unreadable } from './account.ts';
import type { Left } from './foreign.ts';

/** What one part of a message gives: some of it, or nothing where it is empty. */
export interface ReadPart {
  text?: string;
  thinking?: string;
  left?: Left;
}

/** A part in the shape that most assistants share: a kind, and a text where it has one. */
export function readPart(part: unknown): ReadPart {
  if (typeof part === 'string') return { text: part };
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return { left: unreadable(nameOf(part)) };
  const fields = part as Record<string, unknown>;
  const kind = [fields['type'], fields['content_type']].find((one) => typeof one === 'string') ?? '';
  const text = [fields['text'], fields['transcript']].find((one) => typeof one === 'string' && one.trim() !== '');
  if (/tool|function|_call\b/i.test(kind)) return { left: 'tool' };
  if (/image/i.test(kind)) return { left: 'picture' };
  if (typeof text === 'string') return { text };
  if (/audio|video/i.test(kind)) return { left: 'sound' };
  if (/file|document/i.test(kind)) return { left: 'file' };
  const content = contentKind(part);
  return content === undefined ? {} : { left: unreadable(content) };
}

function nameOf(value: unknown): string {
  return value === null ? '' : Array.isArray(value) ? 'array' : typeof value;
}

/** The parts of a message, where it has a list of them or a text in their place. */
export function partsOf(content: unknown): unknown[] {
  if (Array.isArray(content)) return content;
  return content === null || content === undefined ? [] : [content];
}
