import type { TokenizerExtension, Tokens } from 'marked';

/** A formula as it is written. */
export interface MathsToken extends Tokens.Generic {
  type: 'maths';
  tex: string;
  /** On a line of its own. */
  isDisplay: boolean;
}

/** Nobody writes longer formulas; what is longer is text. */
const longestCharacters = 4000;

const closings: Readonly<Record<string, string>> = { $$: '$$', '\\[': '\\]', '\\(': '\\)' };

/** A formula between two marks; undefined where it does not end, or has an empty line in it, which no formula may have. */
function readMarked(text: string): MathsToken | undefined {
  const opening = text.slice(0, 2);
  const closing = closings[opening];
  if (closing === undefined) return undefined;
  const near = text.slice(0, longestCharacters);
  const end = indexOfPair(near, closing);
  const written = near.slice(2, end);
  const tex = written.trim();
  if (end < 0 || tex === '' || /\n[ \t]*\n/.test(written)) return undefined;
  return { type: 'maths', raw: near.slice(0, end + 2), tex, isDisplay: opening !== '\\(' };
}

/** Where two characters stand after the first two. By the rarer of them: a text can be full of the other. */
function indexOfPair(text: string, pair: string): number {
  let index = 2;
  do index = text.indexOf(pair.slice(1), index + 1);
  while (index > 0 && text[index - 1] !== pair[0]);
  return index < 0 ? -1 : index - 1;
}

/** `$x$`: no space inside the marks, nothing that goes on as a word or a number after them. */
const betweenDollars = /^\$(?![\s$])((?:\\[^\n]|[^\\$\n`]){1,400})(?<!\s)\$(?![\p{L}\p{N}$])/u;

/** Whether what stands between two dollar signs is a formula. Prices, and names of variables in a shell, are not. */
export function isFormula(text: string): boolean {
  if (/^\p{L}{1,2}$|^\d+(?:\.\d+)?$/u.test(text)) return true;
  if (/\\[A-Za-z]/.test(text)) return true;
  const hasWords = /\p{L}{3,}/u.test(text);
  return /[\^_=<>+\-*/|()!{}]/.test(text) && !hasWords;
}

function readDollars(text: string): MathsToken | undefined {
  const found = betweenDollars.exec(text);
  const tex = found?.[1];
  if (tex === undefined || !isFormula(tex)) return undefined;
  return { type: 'maths', raw: found?.[0] ?? '', tex, isDisplay: false };
}

/** In a line: `$…$`, `\(…\)`, and the two of the others that stand in a sentence. */
export const mathsInLine: TokenizerExtension = {
  name: 'maths',
  level: 'inline',
  start(text) {
    const index = text.indexOf('$');
    return index < 0 ? undefined : index;
  },
  tokenizer: (text) => readMarked(text) ?? readDollars(text),
};

/** `$$…$$` and `\[…\]` on lines of their own: what is in them is no list and no heading. */
export const mathsBlock: TokenizerExtension = {
  name: 'maths',
  level: 'block',
  start(text) {
    for (const { index } of text.matchAll(/\n {0,3}(?:\$\$|\\\[)/g))
      if (readLines(text.slice(index + 1))) return index + 1;
    return undefined;
  },
  tokenizer: readLines,
};

function readLines(text: string): MathsToken | undefined {
  const indent = /^ {0,3}(?=\$\$|\\\[)/.exec(text)?.[0];
  if (indent === undefined) return undefined;
  const token = readMarked(text.slice(indent.length));
  if (!token) return undefined;
  const rest = /^[ \t]*(?:\n|$)/.exec(text.slice(indent.length + token.raw.length))?.[0];
  return rest === undefined ? undefined : { ...token, raw: indent + token.raw + rest };
}
