/** So many pieces keep their text nodes; a text that has more goes on in longer ones. */
const manyPieces = 2000;
const longPiece = 400;

/** Draws a text as the pieces in which it came: an array also where it is one, or React would put another node in its place. */
export interface GrowingText {
  draw(text: string): string[];
}

/**
 * A browser drops what is selected in a text node whose text is replaced, and React replaces it when it grows. So what
 * comes is a text node of its own, and those before it stay untouched.
 */
export function createGrowingText(): GrowingText {
  let drawn = '';
  let pieces: string[] = [];

  function add(text: string): void {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last !== undefined && pieces.length > manyPieces && last.length < longPiece) pieces[pieces.length - 1] += text;
    else pieces.push(text);
  }

  return {
    draw(text) {
      if (text !== drawn) {
        pieces = [...pieces];
        if (text.startsWith(drawn)) add(text.slice(drawn.length));
        else {
          let kept = 0;
          let length = 0;
          for (const piece of pieces) {
            if (!text.startsWith(piece, length)) break;
            length += piece.length;
            kept += 1;
          }
          pieces.length = kept;
          add(text.slice(length));
        }
        drawn = text;
      }
      return pieces;
    },
  };
}

/** The texts of an answer, by where they stand in it. */
export interface GrowingTexts {
  draw(path: string, text: string): string[];
}

export function createGrowingTexts(): GrowingTexts {
  const texts = new Map<string, GrowingText>();
  return {
    draw(path, text) {
      let known = texts.get(path);
      if (!known) texts.set(path, (known = createGrowingText()));
      return known.draw(text);
    },
  };
}
