import { Fragment, type ReactNode } from 'react';
import { readTokens } from './dialect.ts';
import { drawTokens } from './draw-tokens.tsx';
import { addHeld, nothingHeld, type HeldBack } from './held-back.ts';
import { withoutLooseEnd } from './loose-end.ts';
import styles from './markdown.module.css';
import { createNamesReader } from './names.ts';
import type { Drawn, Memory, Names, Place } from './place.ts';
import { createBlockReader, type Block } from './read-blocks.ts';

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

/** So many blocks are drawn together. */
const stretchBlocks = 16;

/** Draws one answer again and again while it grows at its end: what is finished is neither read nor drawn anew. */
export function createAnswerDrawing(): (text: string, isGrowing: boolean) => DrawnAnswer {
  const readBlocks = createBlockReader();
  const readNames = createNamesReader();
  const keptBlocks: Kept = new WeakMap();
  const keptStretches: Kept = new WeakMap();
  let memory: Memory = new Map();
  let remembers: unknown[] = [];

  return (text, isGrowing) => {
    const { finished, growing, ...read } = readBlocks(isGrowing ? withoutLooseEnd(text) : text);
    const names = readNames({ finished, growing });
    const now = [finished, names, isGrowing];
    if (now.some((value, index) => value !== remembers[index])) [memory, remembers] = [new Map(), now];

    const drawOne = (block: Block, index: number): Drawn => {
      if (index >= finished.length) return drawBlock(block, { names, memory, isGrowing });
      const draw = (): Drawn => drawBlock(block, { names, memory: new Map(), isGrowing: false });
      return keep(keptBlocks, block, block.raw.includes('[') ? names : undefined, draw);
    };

    const blocks = [...finished, ...growing];
    let { isWhole } = read;
    let newCharacters = 0;
    const drawn: Drawn[] = [];
    for (let from = 0; from < blocks.length; from += stretchBlocks) {
      const own = blocks.slice(from, from + stretchBlocks);
      const [first] = own;
      if (!first || from + stretchBlocks > finished.length) {
        drawn.push(drawStretch(own, from, drawOne));
        continue;
      }
      const known = keptStretches.get(first);
      if (known?.names !== names && newCharacters > enoughCharacters) {
        isWhole = false;
        if (!known) break;
        drawn.push(known.drawn);
        continue;
      }
      drawn.push(
        keep(keptStretches, first, names, () => {
          newCharacters += own.reduce((sum, { raw }) => sum + raw.length, 0);
          return drawStretch(own, from, drawOne);
        }),
      );
    }
    const notes = names.noteBlocks.map((block) => drawNote(block, names));
    const held = nothingHeld();
    for (const part of [...drawn, ...notes]) addHeld(held, part.held);
    return { stretches: drawn.map(({ node }) => node), notes: notes.map(({ node }) => node), held, isWhole };
  };
}

/** Drawings by the block that they begin with, and the names that they depend on. */
type Kept = WeakMap<Block, { names: Names | undefined; drawn: Drawn }>;

function keep(kept: Kept, block: Block, names: Names | undefined, draw: () => Drawn): Drawn {
  const known = kept.get(block);
  if (known && known.names === names) return known.drawn;
  const drawn = draw();
  kept.set(block, { names, drawn });
  return drawn;
}

function drawStretch(blocks: readonly Block[], from: number, drawOne: (block: Block, index: number) => Drawn): Drawn {
  const held = nothingHeld();
  const drawn = blocks.map((block, index) => {
    const { node, held: more } = drawOne(block, from + index);
    addHeld(held, more);
    return <Fragment key={block.startsAt}>{node}</Fragment>;
  });
  const node = (
    <div key={from} className={styles.stretch}>
      {drawn}
    </div>
  );
  return { node, held };
}

function drawBlock(block: Block, given: Pick<Place, 'names' | 'memory' | 'isGrowing'>): Drawn {
  if (block.isPlain) return drawAsWritten(block);
  const held = nothingHeld();
  try {
    return { node: drawTokens(readTokens(block.raw, given.names.links), { ...given, held, depth: 0 }), held };
  } catch {
    return drawAsWritten(block); // nested deeper than the parser can follow
  }
}

function drawAsWritten({ raw }: Block): Drawn {
  return { node: raw.trim() === '' ? null : <p className={styles.plain}>{raw.trimEnd()}</p>, held: nothingHeld() };
}

function drawNote({ note }: Block, names: Names): Drawn {
  const block: Block = { startsAt: 0, raw: note?.text ?? '', isPlain: false };
  return drawBlock(block, { names, memory: new Map(), isGrowing: false });
}
