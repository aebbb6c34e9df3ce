import type { ReactNode } from 'react';
import type { Links } from './dialect.ts';
import type { Block } from './read-blocks.ts';
import { addHeld, nothingHeld, type HeldBack } from './held-back.ts';

/** What the blocks of an answer name for each other. The same object as long as nothing is added. */
export interface Names {
  links: Links;
  /** The number of the footnote with this label. */
  notes: ReadonlyMap<string, number>;
  /** The footnotes themselves, in the order of their numbers. */
  noteBlocks: readonly Block[];
}

/** What was drawn, and what was held back of it: counted while drawing, so that the two agree. */
export interface Drawn {
  node: ReactNode;
  held: HeldBack;
}

/** Rows of the block that grows, by their source: those that are finished keep their elements. */
export type Memory = Map<string, Drawn>;

/** Where a token stands, and what has been held back so far. */
export interface Place {
  held: HeldBack;
  depth: number;
  names: Names;
  memory: Memory;
  /** More of it may come: nothing is done yet that is worth doing once. */
  isGrowing: boolean;
  isInLink?: boolean;
}

/** Draws what is not remembered. The same `key` must stand for the same drawing. */
export function remembered(key: string, place: Place, draw: (place: Place) => ReactNode): ReactNode {
  let drawn = place.memory.get(key);
  if (!drawn) {
    const held = nothingHeld();
    drawn = { node: draw({ ...place, held }), held };
    place.memory.set(key, drawn);
  }
  addHeld(place.held, drawn.held);
  return drawn.node;
}
