import * as v from 'valibot';
import { listOf, text } from './foreign.ts';

/** What ChatGPT keeps of the pages and files that an answer refers to. */
export const references = {
  content_references: listOf(
    v.object({
      matched_text: text,
      alt: text,
      name: text,
      type: text,
      items: listOf(v.object({ title: text, url: text })),
    }),
  ),
  citations: listOf(
    v.object({
      start_ix: v.fallback(v.number(), -1),
      end_ix: v.fallback(v.number(), -1),
      metadata: v.fallback(v.object({ title: text, url: text }), { title: '', url: '' }),
    }),
  ),
};

export type References = { [K in keyof typeof references]: v.InferOutput<(typeof references)[K]> };

/** A run between two letters of the private use area, which is drawn as a mark; older answers have brackets for it. */
const marks = /\ue200(?:[^\ue200\ue201]*\ue201|[\w\ue202]*$)|【[^【】\n]{0,200}†[^【】\n]{0,200}】/g;
const isOldMark = (mark: string): boolean => /^【\d+(?::\d+)?†/.test(mark);

/** An answer with what its marks mean in their place, as Markdown; those that mean nothing here are gone. */
export function resolveCitations(answer: string, { content_references: found, citations }: References): string {
  if (!/[\ue200-\ue206】]/.test(answer)) return answer;
  const meanings = new Map<string, string[]>();
  for (const one of found) {
    const mark = one?.matched_text.match(marks)?.[0];
    if (!one || mark === undefined) continue;
    const links = one.items.flatMap((item) => (item?.url ? [link(item.title, item.url)] : []));
    const meaning = one.alt || (links.length > 0 ? `(${links.join(', ')})` : one.name);
    // The same mark can stand twice: each has its own.
    const known = meanings.get(mark);
    if (known) known.push(meaning);
    else meanings.set(mark, [meaning]);
  }
  const byPlace = new Map(citations.map((one) => [one?.start_ix, one]));
  const read: string[] = [];
  let at = 0;
  for (const { 0: mark, index } of answer.matchAll(marks)) {
    const before = answer.slice(at, index);
    at = index + mark.length;
    const known = meanings.get(mark);
    const cited = byPlace.get(index)?.metadata;
    const meaning =
      (known && known.length > 1 ? known.shift() : known?.[0]) ||
      (cited?.url ? `(${link(cited.title, cited.url)})` : mark.startsWith('\ue200') ? ownWords(mark) : '');
    // Brackets with this sign in them may also be the answer's own.
    const isOwn = mark.startsWith('【') && known === undefined && !isOldMark(mark);
    if (meaning === '' && !isOwn) read.push(before.replace(/(?<![ \t])[ \t]+$/, ''));
    else read.push(before, meaning || mark);
  }
  return [...read, answer.slice(at)].join('').replaceAll(/[\ue200-\ue206]/g, '');
}

/** What a mark has of its own: an address with its name, or the name of a thing, which is a word of the sentence. */
function ownWords(mark: string): string {
  const [kind = '', first = '', second = ''] = mark
    .slice(1)
    .replace(/\ue201$/, '')
    .split('\ue202');
  if (kind === 'url') return second === '' ? first : link(first, second);
  if (kind !== 'entity') return '';
  try {
    const parts = JSON.parse(first) as unknown;
    const name: unknown = Array.isArray(parts) ? parts[1] : undefined;
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}

function link(title: string, url: string): string {
  const name = title
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[[\]\\]/g, String.raw`\$&`)
    .trim();
  const target = url.replaceAll(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${name === '' ? target : name}](${target})`;
}
