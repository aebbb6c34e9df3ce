import type { Token, Tokens } from 'marked';
import { splitBlocks } from './dialect.ts';
import type { NoteToken } from './footnote-marks.ts';
import { createNamesReader, type Names } from './names.ts';

/** A paragraph, a list, a table and so on: what is drawn and kept as one. */
export interface Block {
  /** Where it begins in the text. */
  readonly startsAt: number;
  readonly raw: string;
  /** Too long or too deep to be read: shown as it is written. */
  readonly isPlain: boolean;
  /** Part of a block of code that is too long to be read as one. */
  readonly isCode?: boolean;
  /** What it gives a name to, for other blocks to use. */
  readonly link?: Tokens.Def | undefined;
  readonly note?: NoteToken | undefined;
}

export interface Blocks {
  /** Will not change, however the text goes on. The same objects in the same order at every reading. */
  finished: readonly Block[];
  growing: readonly Block[];
  /** False where the text has so much more to read that the next reading goes on with it. */
  isWhole: boolean;
}

/** Read at once, so that a text of any length takes time in proportion to it. */
const pieceCharacters = 16_000;
/** One reading takes no more than this: a page has to answer in between. */
const enoughCharacters = 100_000;
/** Longer blocks, and lines that nest deeper, were not made to be read. */
const longestCharacters = 64_000;
const tooDeep = /^(?:(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){40}|[ \t]{402,}(?:[-*+]|\d{1,9}[.)])[ \t])/m;

/**
 * Reads a text that grows at its end, again and again; only what may still change is read anew. The blocks are those
 * that a reading of the whole text would find.
 */
export function createBlockReader(): (text: string) => Blocks {
  let seen = '';
  let finished: Block[] = [];
  let finishedEnd = 0;
  /** The fence of a block of code whose beginning is finished and whose end has not been found. */
  let fence: string | undefined;

  function finish(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    finished = [...finished, ...blocks];
    const last = blocks.at(-1);
    if (last) finishedEnd = last.startsAt + last.raw.length;
  }

  /** What is too long for one block is plain, but code is code: its end is looked for. */
  function finishLong(blocks: readonly Block[], piece: string): void {
    fence = /^ {0,3}(`{3,}|~{3,})[^\n]*\n/.exec(blocks.at(-1)?.raw ?? '')?.[1];
    if (fence !== undefined && blocks.length > 1) finish(blocks.slice(0, -1));
    if (fence === undefined) return finish([plain(piece, finishedEnd)]);
    const code = piece.slice((blocks.at(-1)?.startsAt ?? 0) - (blocks[0]?.startsAt ?? 0));
    finish([{ ...plain(wholeLines(code), finishedEnd), isCode: true }]);
  }

  /** Goes on with a long block of code. False where what is there of it may still grow. */
  function readCode(text: string): boolean {
    const piece = text.slice(finishedEnd, finishedEnd + pieceCharacters);
    const isLast = finishedEnd + piece.length >= text.length;
    const end = new RegExp(`^ {0,3}${fence}${fence?.[0]}*[ \\t]*(?:\\n|$)`, 'm').exec(piece);
    if (end) {
      const after = end.index + end[0].length;
      if (isLast && after === piece.length && !end[0].endsWith('\n')) return false;
      fence = undefined;
      finish([{ ...plain(piece.slice(0, after), finishedEnd), isCode: true }]);
      return true;
    }
    if (isLast) return false;
    finish([{ ...plain(wholeLines(piece), finishedEnd), isCode: true }]);
    return true;
  }

  return (text) => {
    if (!text.startsWith(seen)) [finished, finishedEnd, fence] = [[], 0, undefined];
    seen = text;
    const enoughEnd = finishedEnd + enoughCharacters;
    for (let size = pieceCharacters; ;) {
      if (fence !== undefined) {
        if (!readCode(text)) {
          const rest = { ...plain(text.slice(finishedEnd), finishedEnd), isCode: true };
          return { finished, growing: rest.raw === '' ? [] : [rest], isWhole: true };
        }
        if (finishedEnd > enoughEnd) return { finished, growing: [], isWhole: false };
        continue;
      }
      const piece = text.slice(finishedEnd, finishedEnd + size);
      const blocks = readPiece(piece, finishedEnd);
      const isLast = finishedEnd + piece.length >= text.length;
      const count = countFinished(blocks, piece, finishedEnd);
      finish(blocks.slice(0, count));
      if (isLast) return { finished, growing: blocks.slice(count), isWhole: true };
      if (count === 0 && size < longestCharacters) {
        size *= 2;
        continue;
      }
      if (count === 0) finishLong(blocks, piece);
      size = pieceCharacters;
      if (finishedEnd > enoughEnd) return { finished, growing: [], isWhole: false };
    }
  };
}

function readPiece(piece: string, offset: number): Block[] {
  let tokens: Token[];
  try {
    if (tooDeep.test(piece)) throw new RangeError();
    tokens = splitBlocks(piece);
  } catch {
    // The parser calls itself for every level, and a text can have any number of them.
    const end = piece.search(/\n[ \t]*\n/);
    if (end < 0) return [plain(piece, offset)];
    const length = end + (/^\s+/.exec(piece.slice(end))?.[0].length ?? 0);
    return [plain(piece.slice(0, length), offset), ...readPiece(piece.slice(length), offset + length)];
  }
  let startsAt = offset;
  return tokens.map((token): Block => {
    const link = token.type === 'def' ? (token as Tokens.Def) : undefined;
    const note = token.type === 'note' ? (token as NoteToken) : undefined;
    startsAt += token.raw.length;
    return { startsAt: startsAt - token.raw.length, raw: token.raw, isPlain: false, link, note };
  });
}

/** Up to its last line end, where it has one. */
const wholeLines = (piece: string): string => piece.slice(0, piece.lastIndexOf('\n') + 1) || piece;

const plain = (raw: string, startsAt: number): Block => ({ startsAt, raw, isPlain: true });

/**
 * How many blocks nothing can change that follows: those before an empty line after which another block has a whole
 * line. Less is not enough: `2` after a list is a paragraph, and `2.` another row of the list.
 */
function countFinished(blocks: readonly Block[], piece: string, offset: number): number {
  for (let count = blocks.length - 1; count > 0; count -= 1) {
    const block = blocks[count];
    if (!block || block.raw.trim() === '') continue;
    const start = block.startsAt - offset;
    if (piece.indexOf('\n', start) >= 0 && /\n[ \t]*\n$/.test(piece.slice(Math.max(0, start - 40), start)))
      return count;
  }
  return 0;
}

/** All of a text that does not grow, and what its blocks name for each other. */
export function readWhole(text: string): { blocks: readonly Block[]; names: Names } {
  const read = createBlockReader();
  const plainText = text.replaceAll(/\r\n?/g, '\n');
  for (;;) {
    const { finished, growing, isWhole } = read(plainText);
    if (isWhole) return { blocks: [...finished, ...growing], names: createNamesReader()({ finished, growing }) };
  }
}
