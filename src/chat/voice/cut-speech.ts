/** Chromium falls silent in the middle of utterances that take longer than about a quarter of a minute. */
const mostLetters = 180;

/** A text in pieces that are spoken one after the other: whole sentences, and of long ones whole words. Nothing is left out but blanks. */
export function cutSpeech(text: string, language: string): string[] {
  const sentences = segmentsOf(text, language, 'sentence');
  const pieces = sentences.flatMap((sentence) =>
    sentence.length <= mostLetters ? [sentence] : join(segmentsOf(sentence, language, 'word').flatMap(chop)),
  );
  return pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function segmentsOf(text: string, language: string, granularity: 'sentence' | 'word'): string[] {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)].map(({ segment }) => segment);
}

/** A word that is longer than a piece may be. */
function chop(word: string): string[] {
  if (word.length <= mostLetters) return [word];
  // Of letters that take two places each, so many fit for sure.
  return word.match(new RegExp(`.{1,${mostLetters / 2}}`, 'gsu')) ?? [];
}

function join(words: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + word.length <= mostLetters) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}
