import { formatNumber } from '../shared/format.ts';
import { words as settingsWords } from './words.ts';

export interface Strength {
  isEnough: boolean;
  words: string;
}

/** Less is not taken. */
const leastLetters = 8;

/** What a passphrase's length is worth, in plain words: whether it is a good one otherwise, no program can tell. */
export function strengthOf(passphrase: string): Strength {
  const letterCount = Array.from(passphrase).length;
  const differentCount = new Set(passphrase).size;
  const { strength } = settingsWords();
  if (letterCount < leastLetters) return { isEnough: false, words: strength.tooShort(formatNumber(leastLetters)) };
  if (letterCount < 12 || differentCount < 6) return { isEnough: true, words: strength.weak };
  if (letterCount < 20) return { isEnough: true, words: strength.fair };
  return { isEnough: true, words: strength.long };
}
