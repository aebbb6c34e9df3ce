import type { Token, Tokens } from 'marked';
import { readMailAddress, readWebAddress, type BareAddress } from './bare-addresses.ts';
import { createBracketReader } from './brackets.ts';
import { createCodeReader } from './code-spans.ts';
import { joinEmphasis } from './emphasis.ts';
import { readFlanking } from './flanking.ts';
import { noteMarkAt } from './footnote-marks.ts';
import { mathsAt } from './maths-marks.ts';
import { link, tokensBetween, type Piece, type Run } from './pieces.ts';
import { createAngleReader, makeLink } from './tags.ts';

/** Addresses that an answer gives names to: `[name]: address`. */
export type Links = Record<string, Pick<Tokens.Link, 'href'> & { title?: string | null | undefined }>;

const marks = /[\\`*_~[\]<\n$@]|!\[|:\/\/|www\./gi;

/** A text within a block that has more of them was not made to be read: the rest of it is text. */
const mostMarks = 8000;

/**
 * The tokens of a text within a block, in one pass and in time in proportion to its length, whatever it is. Every
 * character of it is in the source (`raw`) of one token, in order.
 */
export function readInline(source: string, links: Links): Token[] {
  const head: Piece = { start: 0, end: 0, token: undefined, depth: 0, previous: undefined, next: undefined };
  let last = head;
  let lastRun: Run | undefined;
  /** Where the text begins that is not a piece yet. */
  let from = 0;

  const push = (start: number, end: number, token?: Token, depth = 0): Piece => {
    const piece: Piece = { start, end, token, depth, previous: undefined, next: undefined };
    link(last, piece);
    last = piece;
    from = end;
    return piece;
  };
  /** The text up to here is a piece. */
  const flush = (end: number): void => void (end > from && push(from, end));
  const add = (start: number, end: number, token: Token): number => {
    flush(start);
    push(start, end, token);
    return end;
  };
  const find = createFinder(source);
  const readCode = createCodeReader(source);
  const readAngled = createAngleReader(source, find);
  const brackets = createBracketReader(source, links, {
    push,
    flush,
    lastRun: () => lastRun,
    setLastRun: (run) => (lastRun = run),
    setLast: (piece) => (last = piece),
  });

  const addRun = (start: number): number => {
    const sign = source.charAt(start);
    let end = start + 1;
    while (source[end] === sign) end += 1;
    const length = end - start;
    // A single tilde is "about", and two numbers with one between are a range.
    if (sign === '~' && length !== 2) return end;
    const flanking = readFlanking(source, start, end);
    if (!flanking.canOpen && !flanking.canClose) return end;
    flush(start);
    const piece = push(start, end);
    const run: Run = { ...flanking, piece, sign, length, written: length, before: lastRun, after: undefined };
    if (lastRun) lastRun.after = run;
    lastRun = run;
    return end;
  };
  const addAddress = (address: BareAddress | undefined, next: number): number => {
    if (!address) return next;
    const raw = source.slice(address.start, address.end);
    return add(address.start, address.end, makeLink(raw, raw, address.href));
  };
  const addLineEnd = (start: number, index: number): number => {
    let before = start;
    while (before > from && /[ \t]/.test(source.charAt(before - 1))) before -= 1;
    let end = index + 1;
    while (/[ \t]/.test(source.charAt(end))) end += 1;
    if (end >= source.length) return end;
    return add(before, end, { type: 'br', raw: source.slice(before, end) });
  };
  const readBackslash = (index: number): number => {
    const maths = mathsAt(source, index, find);
    if (maths) return add(index, index + maths.raw.length, maths);
    const next = source.charAt(index + 1);
    if (next === '\n') return addLineEnd(index, index + 1);
    // Two of them stay two: they end a line of a formula, or begin a path.
    if (next === '\\' || !/[!-/:-@[-`{-~]/.test(next)) return index + (next === '\\' ? 2 : 1);
    return add(index, index + 2, { type: 'escape', raw: `\\${next}`, text: next } satisfies Tokens.Escape);
  };
  const readMark = (mark: string, index: number): number => {
    switch (mark) {
      case '\\':
        return readBackslash(index);
      case '`': {
        const code = readCode(index);
        if (code) {
          const raw = source.slice(index, code.end);
          return add(index, code.end, { type: 'codespan', raw, text: code.code } satisfies Tokens.Codespan);
        }
        let end = index;
        while (source[end] === '`') end += 1;
        return end;
      }
      case '*':
      case '_':
      case '~':
        return addRun(index);
      case '[': {
        const note = noteMarkAt(source, index);
        if (note) return add(index, index + note.raw.length, note);
        brackets.open(index, false);
        return index + 1;
      }
      case '![':
        brackets.open(index, true);
        return index + 2;
      case ']':
        return brackets.close(index);
      case '<': {
        const angled = readAngled(index);
        return angled ? add(index, angled.end, angled.token) : index + 1;
      }
      case '\n':
        return addLineEnd(index, index);
      case '$': {
        const maths = mathsAt(source, index, find);
        if (maths) return add(index, index + maths.raw.length, maths);
        return index + (source[index + 1] === '$' ? 2 : 1);
      }
      case '@':
        return addAddress(readMailAddress(source, index, from), index + 1);
      default:
        return addAddress(readWebAddress(source, index, from), index + mark.length);
    }
  };

  for (let index = 0, count = 0; index < source.length && count < mostMarks; count += 1) {
    marks.lastIndex = index;
    const found = marks.exec(source);
    if (!found) break;
    index = readMark(found[0].toLowerCase(), found.index);
  }
  flush(source.length);
  joinEmphasis(source, lastRun, undefined);
  return tokensBetween(source, head.next, undefined).tokens;
}

/** Where a text next stands at or after a place; remembered, so that what is nowhere is looked for once. */
function createFinder(source: string): (what: string, from: number) => number {
  const known = new Map<string, { from: number; at: number }>();
  return (what, from) => {
    const before = known.get(what);
    if (before && from >= before.from && (before.at < 0 || before.at >= from)) return before.at;
    const at = source.indexOf(what, from);
    known.set(what, { from, at });
    return at;
  };
}
