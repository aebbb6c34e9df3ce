/** Letters and signs that stand without spaces between words: the "CJK-friendly" rules for emphasis need to know them. */
const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\u30FB\u30FC\uFE30-\uFE4F\uFF00-\uFFEF]/u;

export const isCjk = (character: string): boolean => character > '\u0E00' && cjk.test(character);

/** Also the beginning and the end of a text, which have no character. */
export const isSpace = (character: string): boolean => character === '' || /\s/.test(character);

export const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

export const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;

export const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** The whole character that ends before `index`; empty at the beginning. */
export function characterBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const code = text.charCodeAt(index - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(Math.max(0, index - 2), index) : text.charAt(index - 1);
}

/** The whole character that begins at `index`; empty at the end. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
