import type { Token } from 'marked';
import { deepest, link, tokensBetween, type Piece, type Run } from './pieces.ts';

/**
 * Makes emphasis of the runs after `bottom`, as CommonMark's reference implementation does: in time in proportion to
 * the number of runs. What finds no partner stays text.
 */
export function joinEmphasis(source: string, last: Run | undefined, bottom: Run | undefined): void {
  let closer = firstAfter(last, bottom);
  /** Up to these places no partner is to be found: for a run of the kind, and for any. */
  const floors = new Map<string, number>();
  let floor = bottom?.piece.start ?? -1;
  while (closer) {
    if (!closer.canClose) {
      closer = closer.after;
      continue;
    }
    const kind = `${closer.sign}${closer.canOpen}${closer.written % 3}`;
    const opener = findOpener(source, closer, Math.max(floor, floors.get(kind) ?? -1));
    if (!opener) {
      floors.set(kind, closer.piece.start - 1);
      const next: Run | undefined = closer.after;
      if (!closer.canOpen) remove(closer);
      closer = next;
      continue;
    }
    if (!join(source, opener, closer)) {
      // Whatever begins before it and ends behind it would be as deep.
      floor = closer.piece.start - 1;
      closer.canClose = false;
      continue;
    }
    for (let between = closer.before; between && between !== opener; between = between.before) remove(between);
    if (opener.length === 0) remove(opener);
    if (closer.length > 0) continue;
    const next: Run | undefined = closer.after;
    remove(closer);
    closer = next;
  }
}

function firstAfter(last: Run | undefined, bottom: Run | undefined): Run | undefined {
  let first = last === bottom ? undefined : last;
  while (first && first.before !== bottom) first = first.before;
  return first;
}

function findOpener(source: string, closer: Run, floor: number): Run | undefined {
  for (let opener = closer.before; opener && opener.piece.start > floor; opener = opener.before) {
    if (opener.sign !== closer.sign || !opener.canOpen) continue;
    const isOdd = (closer.canOpen || opener.canClose) && closer.written % 3 !== 0;
    if (isOdd && (opener.written + closer.written) % 3 === 0) continue;
    if (opener.isInWord && !/^\p{L}+$/u.test(source.slice(opener.piece.end, closer.piece.start).slice(0, 80))) {
      opener.canOpen = false; // what comes later makes no word of it either
      continue;
    }
    return opener;
  }
  return undefined;
}

/** False where it would nest too deep. */
function join(source: string, opener: Run, closer: Run): boolean {
  const { tokens, depth } = tokensBetween(source, opener.piece.next, closer.piece);
  if (depth >= deepest) return false;
  const used = closer.length >= 2 && opener.length >= 2 ? 2 : 1;
  opener.length -= used;
  closer.length -= used;
  opener.piece.end -= used;
  closer.piece.start += used;
  const [start, end] = [opener.piece.end, closer.piece.start];
  const text = source.slice(start + used, end - used);
  const type = closer.sign === '~' ? 'del' : used === 2 ? 'strong' : 'em';
  const token = { type, raw: source.slice(start, end), text, tokens } as Token;
  const piece: Piece = { start, end, token, depth: depth + 1, previous: undefined, next: undefined };
  link(opener.piece, piece);
  link(piece, closer.piece);
  return true;
}

/** Does nothing any more. The last one stays in its place: the next run is put behind it. */
function remove(run: Run): void {
  run.canOpen = false;
  run.canClose = false;
  if (!run.after) return;
  run.after.before = run.before;
  if (run.before) run.before.after = run.after;
}
