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
  if (letterCount < leastLetters) return { isEnough: false, words: `At least ${leastLetters} letters.` };
  if (letterCount < 12 || differentCount < 6)
    return { isEnough: true, words: 'Weak: keeps out a glance, not somebody who takes the device and some days.' };
  if (letterCount < 20) return { isEnough: true, words: 'Fair, if it is no name, date, song or saying.' };
  return { isEnough: true, words: 'Long enough, if it is no saying. Four or five random words are a good one.' };
}
