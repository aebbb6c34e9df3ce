import type { ReactNode } from 'react';
import type { Span } from '../../vault/search/hits.ts';

/** A text with what was found in it marked. */
export function Marked({ text, hits }: { text: string; hits: readonly Span[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
