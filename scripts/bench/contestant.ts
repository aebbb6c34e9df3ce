/** Somebody who answers a question with the model, so that two of them can be compared. */
export interface Contestant {
  readonly name: string;
  /** Loads the model from files on this device, anew if it was loaded. Milliseconds until it is ready. */
  load(): Promise<number>;
  /**
   * Has a question answered in a conversation of its own, and stops the answer after `pieces` pieces of text.
   * The contestant's tab is in front, and nobody else computes.
   */
  ask(question: string, pieces: number): Promise<Timing>;
}

/** What a page saw of one answer. Times are in milliseconds since the question was asked. */
export interface Timing {
  promptTokens: number;
  /** When the text in the page had grown, and to how many pieces. A piece is a token, but for characters of several tokens. */
  marks: { pieces: number; atMs: number }[];
}

/** When the first text stood in the page. */
export function firstTextMs({ marks }: Timing): number {
  return marks[0]?.atMs ?? Number.NaN;
}

/** Pieces a second, as far as both answers go: a longer one is slower at its end. */
export function writingSpeeds(one: Timing, other: Timing): [number, number] {
  const last = Math.min(one.marks.at(-1)?.pieces ?? 0, other.marks.at(-1)?.pieces ?? 0);
  return [writingSpeed(one, last), writingSpeed(other, last)];
}

function writingSpeed({ marks }: Timing, last: number): number {
  const start = marks[0];
  const end = marks.find(({ pieces }) => pieces >= last);
  if (!start || !end || end === start) return Number.NaN;
  return ((end.pieces - start.pieces) * 1000) / (end.atMs - start.atMs);
}
