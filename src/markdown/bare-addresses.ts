import { characterAt, isCjk, isDigit, isLetter, isPunctuation } from './characters.ts';

/** An address without marks around it: where it stands, and where it leads. */
export interface BareAddress {
  start: number;
  end: number;
  href: string;
}

const longestCharacters = 4000;

/** RFC 3986: what an address consists of. */
const plain = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/;

/** An address whose `://` or `www.` is at `index`. It ends before CJK letters and before signs that no address has. */
export function readWebAddress(text: string, index: number, from: number): BareAddress | undefined {
  const isWww = text[index] !== ':';
  const scheme = isWww ? '' : (/(?:https?|ftp)$/i.exec(text.slice(Math.max(from, index - 5), index))?.[0] ?? '');
  if (!isWww && scheme === '') return undefined;
  const start = index - scheme.length;
  if (/[A-Za-z0-9]/.test(text.charAt(start - 1)) && start > from) return undefined;
  if (isWww && start > 0 && !/[\s*_~("'[]|[^\0-\x7F]/.test(text.charAt(start - 1))) return undefined;
  const hostStart = index + (isWww ? 4 : 3);
  const end = trimEnd(text, hostStart, addressEnd(text, hostStart));
  const first = characterAt(text, hostStart);
  if (end <= hostStart || !(isLetter(first) || isDigit(first) || first === '[')) return undefined;
  const written = text.slice(start, end);
  return { start, end, href: isWww ? `http://${written}` : written };
}

function addressEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestCharacters);
  let index = start;
  let squares = 0;
  while (index < limit) {
    const character = characterAt(text, index);
    if (character === '[') squares += 1;
    if (character === ']' && (squares -= 1) < 0) break;
    if (!plain.test(character) && !isForeign(character)) break;
    index += character.length;
  }
  return index;
}

/** Letters of scripts with spaces between their words, and what cannot be seen: it is written out, where it is part of an address. */
function isForeign(character: string): boolean {
  if (character <= '\u007F' || isCjk(character) || isPunctuation(character)) return false;
  return /[\p{L}\p{M}\p{N}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(character);
}

/** Without the signs of the sentence around it. */
function trimEnd(text: string, start: number, end: number): number {
  let opened = 0;
  for (let index = start; index < end; index += 1)
    if (text[index] === '(') opened += 1;
    else if (text[index] === ')') opened -= 1;
  for (; end > start; end -= 1) {
    const last = text.charAt(end - 1);
    if (last === ')') {
      if (opened >= 0) break;
      opened += 1;
    } else if (last === ';') {
      const entity = /&[A-Za-z0-9#]{1,12};$/.exec(text.slice(Math.max(start, end - 14), end));
      if (entity) end -= entity[0].length - 1;
    } else if (last === '(') opened -= 1;
    else if (!/[?!.,:*_~'"]/.test(last)) break;
  }
  return end;
}

const localPart = /[A-Za-z0-9._+-]{1,64}$/;
const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/;

/** A mail address whose `@` is at `index`. */
export function readMailAddress(text: string, index: number, from: number): BareAddress | undefined {
  const local = localPart.exec(text.slice(Math.max(from, index - 64), index))?.[0];
  const host = domain.exec(text.slice(index + 1, index + 256))?.[0].replace(/[-.]+$/, '');
  if (local === undefined || !host?.includes('.') || /[-_]/.test(text.charAt(index + 1 + host.length)))
    return undefined;
  const end = index + 1 + host.length;
  const start = index - local.length;
  const isNamed = text.slice(Math.max(from, start - 7), start).toLowerCase() === 'mailto:';
  return { start: isNamed ? start - 7 : start, end, href: `mailto:${text.slice(start, end)}` };
}
