import { Fragment, type ReactNode } from 'react';
import { readTokens } from '../../markdown/dialect.ts';
import { createNamesReader, type Names } from '../../markdown/names.ts';
import { noteTokens } from '../../markdown/note-tokens.ts';
import { createBlockReader, type Block } from '../../markdown/read-blocks.ts';
import { countElements } from './count-elements.ts';
import { drawTokens } from './draw-tokens.tsx';
import { createGrowingTexts, type GrowingTexts } from './growing-texts.ts';
import { addHeld, nothingHeld, type HeldBack } from './held-back.ts';
import { createKeeper } from './kept-drawings.ts';
import { withoutLooseEnd } from './loose-end.ts';
import styles from './markdown.module.css';
import type { Drawn, Memory, Place } from './place.ts';

export interface DrawnAnswer {
  /** The answer's blocks, some at a time. What is finished is the same element at every drawing. */
  stretches: readonly ReactNode[];
  notes: readonly ReactNode[];
  held: HeldBack;
  /** False where there is so much more to draw that the next drawing goes on with it. */
  isWhole: boolean;
}

/** One drawing draws no more than this anew: a page has to answer in between. */
const enoughCharacters = 20_000;
const enoughElements = 2000;

/** Each footnote is a row and a button. */
const enoughNotes = 100;

/** So many blocks are drawn together. */
const stretchBlocks = 16;

/** What has more elements was not made to be read, and is shown as it is written. */
const mostElements = 8000;

/** Draws one answer again and again while it grows at its end: what is finished is neither read nor drawn anew. */
export function createAnswerDrawing(): (text: string, isGrowing: boolean) => DrawnAnswer {
  const readBlocks = createBlockReader();
  const readNames = createNamesReader();
  const keptBlocks = createKeeper();
  const keptStretches = createKeeper();
  const keptNotes = createKeeper();
  let memory: Memory = new Map();
  let remembers: unknown[] = [];
  let texts: GrowingTexts | undefined;

  return (text, isGrowing) => {
    if (isGrowing) texts ??= createGrowingTexts();
    const { finished, growing, ...read } = readBlocks(isGrowing ? withoutLooseEnd(text) : text);
    const names = readNames({ finished, growing });
    const now = [finished, names, isGrowing];
    if (now.some((value, index) => value !== remembers[index])) [memory, remembers] = [new Map(), now];

    let { isWhole } = read;
    let newCharacters = 0;
    let newElements = 0;
    const drawOne = (block: Block, index: number): Drawn => {
      if (index >= finished.length) return drawBlock(block, { names, memory, isGrowing, texts });
      return keptBlocks.keep(block, [block], names, () => {
        const drawn = drawBlock(block, { names, memory: new Map(), isGrowing: false, texts });
        newElements += drawn.elements;
        return drawn;
      });
    };

    const blocks = [...finished, ...growing];
    const drawn: Drawn[] = [];
    for (let from = 0; from < blocks.length; from += stretchBlocks) {
      const own = blocks.slice(from, from + stretchBlocks);
      const [first] = own;
      if (!first || from + stretchBlocks > finished.length) {
        if (newElements > enoughElements) {
          isWhole = false;
          break;
        }
        drawn.push(drawStretch(own, from, drawOne));
        continue;
      }
      const known = keptStretches.known(first, own, names);
      if (!known && (newCharacters > enoughCharacters || newElements > enoughElements)) {
        isWhole = false;
        const old = keptStretches.old(first);
        if (!old) break;
        drawn.push(old);
        continue;
      }
      drawn.push(
        keptStretches.keep(first, own, names, () => {
          newCharacters += own.reduce((sum, { raw }) => sum + raw.length, 0);
          return drawStretch(own, from, drawOne);
        }),
      );
    }
    const notes: Drawn[] = [];
    let newNotes = 0;
    for (const block of isWhole ? names.noteBlocks : []) {
      if (newNotes >= enoughNotes) isWhole = false;
      if (newNotes >= enoughNotes) break;
      notes.push(
        keptNotes.keep(block, [block], names, () => {
          newNotes += 1;
          return drawNote(block, names);
        }),
      );
    }
    const held = nothingHeld();
    for (const part of [...drawn, ...notes]) addHeld(held, part.held);
    return { stretches: drawn.map(({ node }) => node), notes: notes.map(({ node }) => node), held, isWhole };
  };
}

function drawStretch(blocks: readonly Block[], from: number, drawOne: (block: Block, index: number) => Drawn): Drawn {
  const held = nothingHeld();
  let elements = 0;
  const drawn = blocks.map((block, index) => {
    const { node, held: more, elements: count } = drawOne(block, from + index);
    addHeld(held, more);
    elements += count;
    return <Fragment key={block.startsAt}>{node}</Fragment>;
  });
  const node = (
    <div key={from} className={styles.stretch}>
      {drawn}
    </div>
  );
  return { node, held, elements };
}

function drawBlock(block: Block, given: Pick<Place, 'names' | 'memory' | 'isGrowing' | 'texts'>): Drawn {
  const { note, isPlain, raw, startsAt } = block;
  const { names } = given;
  if (isPlain) return drawAsWritten(block);
  if (note && names.noteBlocks.includes(block)) return { node: null, held: nothingHeld(), elements: 0 };
  const held = nothingHeld();
  try {
    const tokens = note ? noteTokens(note, names.links) : readTokens(raw, names.links);
    const elements = countElements(tokens, mostElements);
    if (elements > mostElements) return drawAsWritten(block);
    return { node: drawTokens(tokens, { ...given, held, depth: 0, path: `${startsAt}` }), held, elements };
  } catch {
    return drawAsWritten(block); // nested deeper than the parser can follow
  }
}

function drawAsWritten({ raw, isCode }: Block): Drawn {
  const text = isCode ? raw.replace(/\n$/, '') : raw.trimEnd();
  const node = text.trim() === '' ? null : <p className={isCode ? styles.longCode : styles.plain}>{text}</p>;
  return { node, held: nothingHeld(), elements: 1 };
}

/** At the end of the answer; a note within it stands in its own place. */
function drawNote({ note }: Block, names: Names): Drawn {
  const block: Block = { startsAt: 0, raw: note?.text ?? '', isPlain: false };
  return drawBlock(block, { names, memory: new Map(), isGrowing: false, texts: undefined });
}
