import type { Token } from 'marked';
import { readTokens } from './dialect.ts';
import type { NoteToken } from './footnote-marks.ts';
import type { Links } from './read-inline.ts';

/** A footnote as the blocks it consists of, beginning with its label: for where it stands in its own place. */
export function noteTokens({ label, text }: Pick<NoteToken, 'label' | 'text'>, links: Links): Token[] {
  const head = `[${label}] `;
  const headToken: Token = { type: 'text', raw: head, text: head, escaped: true };
  const [first, ...rest] = readTokens(text, links);
  if (first?.type === 'paragraph') return [{ ...first, tokens: [headToken, ...(first.tokens ?? [])] }, ...rest];
  const headBlock = { type: 'paragraph', raw: head, text: head, tokens: [headToken] } as Token;
  return [headBlock, ...(first ? [first] : []), ...rest];
}
