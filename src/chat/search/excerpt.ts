import type { Turn } from '../../vault/records.ts';
import { countTerms, hitsIn, type Span } from '../../vault/search/hits.ts';

/** A piece of a turn around what was found in it. */
export interface Excerpt {
  turnId: string;
  text: string;
  hits: Span[];
}

/** Characters before the first hit, and of the whole. */
const lead = 40;
const length = 180;

/** From the turn that has most of the terms; the last of them. Undefined where no turn has any. */
export function excerptOf(turns: readonly Turn[], terms: readonly string[]): Excerpt | undefined {
  let best: { turn: Turn; count: number } | undefined;
  for (const turn of turns) {
    const count = countTerms(turn.text, terms);
    if (count > 0 && count >= (best?.count ?? 0)) best = { turn, count };
  }
  if (!best) return undefined;
  const { id: turnId, text } = best.turn;
  const all = hitsIn(text, terms);
  const firstAt = all[0]?.from ?? 0;
  const from = firstAt <= lead ? 0 : startOfWord(text, firstAt - lead);
  const end = Math.min(text.length, from + length);
  const hits = all
    .filter((hit) => hit.to <= end)
    .map((hit) => ({ from: hit.from - from + (from > 0 ? 1 : 0), to: hit.to - from + (from > 0 ? 1 : 0) }));
  const cut = text.slice(from, end).toWellFormed().replaceAll(/\s/g, ' ');
  return { turnId, text: `${from > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`, hits };
}

function startOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + lead / 2 ? at : space + 1;
}
