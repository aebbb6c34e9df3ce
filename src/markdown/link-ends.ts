/** What follows the words of a link: `(address "title")`. */
export interface LinkEnd {
  href: string;
  title: string;
  end: number;
}

/** So many brackets may nest in an address; more would have to be counted again and again. */
const deepestBrackets = 32;
const longestTitle = 1000;

const space = /[ \t]*(?:\n[ \t]*)?/y;
const inAngles = /<((?:\\[^\n]|[^\n<>\\])*)>/y;
const escaped = /\\([!-/:-@[-`{-~])/g;

/** @param start where the round bracket stands */
export function readLinkEnd(text: string, start: number): LinkEnd | undefined {
  if (text[start] !== '(') return undefined;
  let index = skip(text, start + 1);
  let written: string;
  inAngles.lastIndex = index;
  const angled = text[index] === '<' ? inAngles.exec(text) : null;
  if (angled) {
    written = angled[1] ?? '';
    index += angled[0].length;
  } else {
    if (text[index] === '<') return undefined;
    const end = addressEnd(text, index);
    if (end === undefined) return undefined;
    written = text.slice(index, end);
    index = end;
  }
  const afterSpace = skip(text, index);
  const title = afterSpace > index ? readTitle(text, afterSpace) : undefined;
  index = skip(text, title?.end ?? afterSpace);
  if (text[index] !== ')') return undefined;
  return { href: unescape(written), title: unescape(title?.text ?? ''), end: index + 1 };
}

function unescape(text: string): string {
  return text.includes('\\') ? text.replaceAll(escaped, '$1') : text;
}

function skip(text: string, index: number): number {
  space.lastIndex = index;
  return index + (space.exec(text)?.[0].length ?? 0);
}

/** Up to a space, or the bracket that is one too many. */
function addressEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 92) index += 1;
    else if (code <= 32) return depth === 0 ? index : undefined;
    else if (code === 40 && (depth += 1) > deepestBrackets) return undefined;
    else if (code === 41 && (depth -= 1) < 0) return index;
  }
  return undefined;
}

function readTitle(text: string, start: number): { text: string; end: number } | undefined {
  const closing = { '"': '"', "'": "'", '(': ')' }[text.charAt(start)];
  if (closing === undefined) return undefined;
  const limit = Math.min(text.length, start + longestTitle);
  for (let index = start + 1; index < limit; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === closing) return { text: text.slice(start + 1, index), end: index + 1 };
    else if (character === '(' && closing === ')') return undefined;
  }
  return undefined;
}
