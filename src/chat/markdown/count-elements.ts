import type { Token, Tokens } from 'marked';

/** How many elements tokens are drawn as, about; no further than a little above `limit`. */
export function countElements(tokens: readonly Token[], limit: number): number {
  let count = 0;
  const add = (inside: readonly Token[] | undefined): void => {
    for (const token of inside ?? []) {
      if (count > limit) return;
      if (token.type !== 'text' && token.type !== 'escape') count += token.type === 'maths' ? 12 : 1;
      if (token.type === 'list') for (const { tokens: own } of (token as Tokens.List).items) (add(own), (count += 1));
      else if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        for (const row of [header, ...rows]) for (const { tokens: own } of row) (add(own), (count += 1));
      } else if ('tokens' in token) add(token.tokens);
    }
  };
  add(tokens);
  return count;
}
