import { cutText } from '../../shared/cut-text.ts';
import { words } from '../words.ts';
import type { Left, ReadMessage } from './foreign.ts';

/** Nothing is lost in silence, whatever the product and its next format. */

/** Last words of field names that say when, by whom or under which number, and nothing that anybody said. */
const asides = new Set(
  `id ids uuid uuids idx index at time timestamp timestamps modified version status type kind role sender author model
  models name mime encoding format language lang parent children recipient channel metadata usage timings signature
  harness`.split(/\s+/),
);

/** Fields that say nothing of what is in them. */
const wrappers = new Set(['message', 'content', 'parts']);

/**
 * What holds content here, by the kind that it says it is, or else by the field in which it stands; `text` for a text by
 * itself. Undefined where there is nothing but numbers, flags and ids.
 */
export function contentKind(value: unknown): string | undefined {
  return findContent(value)?.kind;
}

function findContent(value: unknown): { kind: string; isDeclared: boolean } | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { kind: 'text', isDeclared: false };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    if (!Array.isArray(value) && isAside(key)) continue;
    const within = findContent(one);
    if (!within) continue;
    const own = ownKind(value);
    if (own !== undefined) return { kind: own, isDeclared: true };
    return within.isDeclared || Array.isArray(value) || wrappers.has(key) ? within : { kind: key, isDeclared: false };
  }
  return undefined;
}

function ownKind(value: object): string | undefined {
  const { type, content_type: contentType } = value as Record<string, unknown>;
  return [type, contentType].find((one): one is string => typeof one === 'string' && !/^(?:\s*|text)$/.test(one));
}

function isAside(key: string): boolean {
  const last = key
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
    .split('_')
    .at(-1);
  return asides.has(last ?? '');
}

/** Something of this kind was there. */
export function unreadable(kind: string): Left {
  const name = cutText(kind.replaceAll(/\s+/g, ' ').trim(), 40);
  return name === '' ? 'unreadable' : { unreadable: name };
}

/**
 * What was read of a message, against the message itself: one that had any content and gave neither a text nor anything
 * of what was left is named as unreadable. A turn of which nothing came has a note in its place.
 */
export function accountFor(read: ReadMessage, raw: unknown): ReadMessage {
  const isSaid = read.text.trim() !== '' || (read.thinking ?? '').trim() !== '';
  if (isSaid && read.role !== 'none') return read;
  let left = read.left ?? [];
  const kind = left.length > 0 ? undefined : (contentKind(raw) ?? (isSaid ? 'text' : undefined));
  if (kind !== undefined) left = [unreadable(kind)];
  const { unreadable: gone, tools } = words().notes;
  const isUnread = left.some((one) => one === 'unreadable' || typeof one === 'object');
  const note = isUnread ? gone : left.includes('tool') ? tools : '';
  return { ...read, text: '', left, note };
}
