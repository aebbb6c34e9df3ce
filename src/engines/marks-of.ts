/** A token of a model's vocabulary that is more than a piece of text. */
export interface SpecialToken {
  text: string;
  /** `control`: a command, never text. `defined`: whoever made the model wants it read as one token, for whatever reason. */
  kind: 'control' | 'defined';
}

/**
 * The tokens that a text must not be able to name. Every control token is one. Tokens that were defined for other
 * reasons are one only where they look like a mark (`<start_of_turn>`, `[|user|]`) or where the model's template writes
 * them: others are words, tags of HTML, or runs of spaces and line breaks, and breaking those would damage plain text.
 */
export function marksOf(tokens: readonly SpecialToken[], template: string): string[] {
  return tokens
    .filter(
      ({ text, kind }) => kind === 'control' || looksLikeMark(text) || (isNoWord(text) && template.includes(text)),
    )
    .map(({ text }) => text);
}

/** Brackets around a bar, or around a name that no language of markup has. */
function looksLikeMark(text: string): boolean {
  return /^<[|｜].*>$|^<.*[|｜]>$|^\[[|｜].*[|｜]\]$|^<\/?[A-Za-z0-9-]*_[A-Za-z0-9_-]*>$|^\[[A-Z0-9_]*_[A-Z0-9_]*\]$/su.test(
    text,
  );
}

/** Letters with something else, in one piece: white space, words and mere punctuation are text to everybody. */
function isNoWord(text: string): boolean {
  return /\p{L}/u.test(text) && !/^[\p{L}\p{N}\p{M}]+$/u.test(text) && !/\s/u.test(text);
}
