import { characterAt, characterBefore, isCjk, isDigit, isLetter, isPunctuation, isSpace } from './characters.ts';

/** What a run of `*`, `_` or `~` may do. */
export interface Flanking {
  canOpen: boolean;
  canClose: boolean;
  /** It opens in the middle of a word: only letters may stand in it, as in `Hyper**T**ext`. */
  isInWord: boolean;
}

const nothing: Flanking = { canOpen: false, canClose: false, isInWord: false };

/** What can stand before the sign of a multiplication or a power. */
const isOperandBefore = (character: string): boolean =>
  !isCjk(character) && /[\p{L}\p{N}\p{Sc}%°)\]}′!]/u.test(character);

/** What can stand behind it. */
const isOperandAfter = (character: string): boolean => !isCjk(character) && /[\p{L}\p{N}\p{Sc}([{√∞−]/u.test(character);

/**
 * What the run of one character from `start` to `end` may do: CommonMark's rules with the "CJK-friendly" amendment
 * (https://github.com/tats-u/markdown-cjk-friendly), and none of it where the run is part of a calculation.
 */
export function readFlanking(text: string, start: number, end: number): Flanking {
  const sign = text.charAt(start);
  const length = end - start;
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  if (sign === '~') return { canOpen: !isSpace(after), canClose: !isSpace(before), isInWord: false };
  if (sign === '_') return flankUnderscore(before, after);
  if (isSpace(before) && isSpace(after)) return nothing;
  return length === 1 ? flankStar(text, start, before, after) : flankStars(before, after);
}

function flankUnderscore(before: string, after: string): Flanking {
  const { isLeft, isRight } = readSides(before, after);
  return {
    canOpen: isLeft && (!isRight || isPunctuation(before)),
    canClose: isRight && (!isLeft || isPunctuation(after)),
    isInWord: false,
  };
}

function flankStar(text: string, start: number, before: string, after: string): Flanking {
  if (isCalculation(text, start, before, after)) return nothing;
  const { isLeft, isRight } = readSides(before, after);
  // `a*b*c` is a product; `*H*yper` is not.
  return { canOpen: isLeft && !(isOperandBefore(before) && isOperandAfter(after)), canClose: isRight, isInWord: false };
}

/** `5*3`, `5 *3`, `n*2`, `(a)*(b)`. */
function isCalculation(text: string, start: number, before: string, after: string): boolean {
  if (isOperandBefore(before) && isOperandAfter(after)) return !(isLetter(before) && isLetter(after));
  if (isLetter(before) && isDigit(after)) return true;
  if (isDigit(before) && isCjk(after) && isLetter(after)) return true;
  const near = text.slice(Math.max(0, start - 4), start + 5);
  return /\d\s{0,3}\*\s{0,3}\d/.test(near) && (isSpace(before) || isSpace(after));
}

/** Two and more are strong, whatever sign or letter is beside them: only spaces and calculations are in their way. */
function flankStars(before: string, after: string): Flanking {
  const isBetween = isOperandBefore(before) && isOperandAfter(after);
  if (isBetween && isDigit(after)) return nothing;
  const isPower = isBetween && (isDigit(before) || !isLetter(before) || !isLetter(after));
  return { canOpen: !isSpace(after) && !isPower, canClose: !isSpace(before), isInWord: isBetween };
}

function readSides(before: string, after: string): { isLeft: boolean; isRight: boolean } {
  const isSign = (character: string): boolean => isPunctuation(character) && !isCjk(character);
  const isOpen = (character: string): boolean => isSpace(character) || isSign(character) || isCjk(character);
  return {
    isLeft: !isSpace(after) && (!isSign(after) || isOpen(before)),
    isRight: !isSpace(before) && (!isSign(before) || isOpen(after)),
  };
}
