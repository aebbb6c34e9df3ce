import type { Token } from 'marked';
import type { Flanking } from './flanking.ts';

/** A part of a line while it is read: a text, a token, or a run of signs that may still become emphasis. */
export interface Piece {
  start: number;
  end: number;
  /** Undefined for what is text as long as nothing makes more of it. */
  token: Token | undefined;
  /** How deep its tokens nest. */
  depth: number;
  previous: Piece | undefined;
  next: Piece | undefined;
}

/** A run of `*`, `_` or `~`, in the order in which they stand. */
export interface Run extends Flanking {
  piece: Piece;
  sign: string;
  /** How many of its signs are not used up, and how many there were. */
  length: number;
  written: number;
  before: Run | undefined;
  after: Run | undefined;
}

/** Deeper than this, signs are text. */
export const deepest = 16;

export function link(one: Piece, other: Piece | undefined): void {
  one.next = other;
  if (other) other.previous = one;
}

/** The pieces between two others as tokens, and how deep they nest. */
export function tokensBetween(
  source: string,
  first: Piece | undefined,
  end: Piece | undefined,
): { tokens: Token[]; depth: number } {
  const tokens: Token[] = [];
  let depth = 0;
  let textStart = -1;
  let textEnd = -1;
  const finishText = (): void => {
    if (textEnd > textStart) {
      const text = source.slice(textStart, textEnd);
      tokens.push({ type: 'text', raw: text, text });
    }
    textStart = -1;
    textEnd = -1;
  };
  for (let piece = first; piece && piece !== end; piece = piece.next) {
    if (piece.token) {
      finishText();
      tokens.push(piece.token);
      depth = Math.max(depth, piece.depth);
    } else if (piece.end > piece.start) {
      if (textStart < 0) textStart = piece.start;
      textEnd = piece.end;
    }
  }
  finishText();
  return { tokens, depth };
}
