import type { Token, Tokens } from 'marked';

/** How many elements tokens are drawn as, about; no further than a little above `limit`. */
export function countElements(tokens: readonly Token[], limit: number): number {
  let count = 0;

  function add(inside: readonly Token[] = []): void {
    for (const token of inside) {
      if (count > limit) return;
      if (token.type === 'maths') count += 12;
      else if (token.type !== 'text' && token.type !== 'escape') count += 1;
      addInside(token);
    }
  }

  function addInside(token: Token): void {
    if (token.type === 'list') addEach((token as Tokens.List).items);
    else if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      for (const row of [header, ...rows]) addEach(row);
    } else if ('tokens' in token) add(token.tokens);
  }

  function addEach(parts: readonly { tokens: readonly Token[] }[]): void {
    for (const { tokens: own } of parts) {
      if (count > limit) return;
      count += 1;
      add(own);
    }
  }

  add(tokens);
  return count;
}
