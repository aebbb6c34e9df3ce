import type { TokenizerExtension, Tokens } from 'marked';
import { isFormula, isSpacedFormula } from './is-formula.ts';

/** A formula as it is written. */
export interface MathsToken extends Tokens.Generic {
  type: 'maths';
  tex: string;
  /** On a line of its own. */
  isDisplay: boolean;
}

/** Where a text next stands at or after a place; negative where it does not. */
type Find = (what: string, from: number) => number;

/** Nobody writes longer formulas; what is longer is text. */
const longestCharacters = 4000;

const closings: Readonly<Record<string, string>> = { $$: '$$', '\\[': '\\]', '\\(': '\\)' };

const environment =
  /\\begin\{((?:align|aligned|alignat|equation|gather|gathered|multline|eqnarray|split|cases|array|[pbvBV]?matrix)\*?)\}/y;

/** A formula between two marks; undefined where it does not end, or has an empty line in it, which no formula may have. */
function readMarked(text: string, start: number, find: Find): MathsToken | undefined {
  environment.lastIndex = start;
  const named = text.startsWith('\\b', start) ? environment.exec(text) : null;
  const opening = named?.[0] ?? text.slice(start, start + 2);
  const closing = named ? `\\end{${named[1] ?? ''}}` : closings[opening];
  if (closing === undefined) return undefined;
  const close = find(closing, start + opening.length);
  const end = close + closing.length;
  if (close < 0 || end - start > longestCharacters) return undefined;
  const raw = text.slice(start, end);
  const tex = named ? raw : text.slice(start + 2, close).trim();
  if (tex === '' || /\n[ \t]*\n/.test(raw)) return undefined;
  return { type: 'maths', raw, tex, isDisplay: opening !== '\\(' };
}

const betweenDollars = /\$((?:\\[^\n]|[^\\$\n`]){1,400})\$(?![0-9$])/y;
/** `$\$5$`: a price whose sign was meant to be escaped. */
const escapedPrice = /\$\\\$(\d[\d.,]*)\$(?![0-9$])/y;

function readDollars(text: string, start: number): Tokens.Generic | undefined {
  // Behind a number or a letter it is the sign of a currency.
  if (/[A-Za-z0-9]/.test(text.charAt(start - 1))) return undefined;
  escapedPrice.lastIndex = start;
  const price = escapedPrice.exec(text);
  if (price) return { type: 'escape', raw: price[0], text: `$${price[1] ?? ''}` };
  betweenDollars.lastIndex = start;
  const found = betweenDollars.exec(text);
  const [raw = '', tex = ''] = found ?? [];
  if (!found) return undefined;
  const goesOn = /[A-Za-z]/.test(text.charAt(start + raw.length));
  if (/^\s/.test(tex) || /\s$/.test(tex)) {
    if (goesOn || !isSpacedFormula(tex)) return undefined;
  } else if (!isFormula(tex) || (goesOn && !/^\p{L}$|[\\^_=<>+*]/u.test(tex))) return undefined;
  return { type: 'maths', raw, tex: tex.trim(), isDisplay: false } satisfies MathsToken;
}

/** In a line: `$…$`, `\(…\)`, and the others that stand in a sentence. */
export function mathsAt(text: string, index: number, find: Find): Tokens.Generic | undefined {
  return readMarked(text, index, find) ?? (text[index] === '$' ? readDollars(text, index) : undefined);
}

/** So far ahead a paragraph is looked through for the formula that ends it. */
const nearCharacters = 8000;

/** `$$…$$`, `\[…\]` and environments on lines of their own: what is in them is no list and no heading. */
export const mathsBlock: TokenizerExtension = {
  name: 'maths',
  level: 'block',
  start(text) {
    if (!this.lexer.state.top) return undefined;
    const near = text.slice(0, nearCharacters);
    for (const { index } of near.matchAll(/\n {0,3}(?:\$\$|\\\[|\\begin\{)/g))
      if (readLines(text.slice(index + 1, index + 1 + 2 * longestCharacters))) return index + 1;
    return undefined;
  },
  tokenizer: (text) => readLines(text.slice(0, 2 * longestCharacters)),
};

function readLines(text: string): MathsToken | undefined {
  const indent = /^ {0,3}(?=\$\$|\\\[|\\begin\{)/.exec(text)?.[0];
  if (indent === undefined) return undefined;
  const token = readMarked(text, indent.length, (what, from) => text.indexOf(what, from));
  if (!token) return undefined;
  const rest = /^[ \t]*(?:\n|$)/.exec(text.slice(indent.length + token.raw.length))?.[0];
  return rest === undefined ? undefined : { ...token, raw: indent + token.raw + rest };
}
