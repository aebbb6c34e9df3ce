import { wordsOf } from './words.ts';

/** Where in a text something stands that was asked for: from the first to behind the last character. */
export interface Span {
  from: number;
  to: number;
}

/** Every place where a word begins with one of the terms. Spans that touch are one. */
export function hitsIn(text: string, terms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const { term, from, to } of wordsOf(text)) {
    if (!terms.some((asked) => term.startsWith(asked))) continue;
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** How many of the terms a text has: the turn that has most is the one to be shown. */
export function countTerms(text: string, terms: readonly string[]): number {
  const found = new Set<string>();
  for (const { term } of wordsOf(text)) {
    for (const asked of terms) if (term.startsWith(asked)) found.add(asked);
    if (found.size === terms.length) break;
  }
  return found.size;
}
