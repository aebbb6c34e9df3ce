import type { ReactNode } from 'react';
import type { Names } from '../../markdown/names.ts';
import type { GrowingTexts } from './growing-texts.ts';
import { addHeld, nothingHeld, type HeldBack } from './held-back.ts';

/** What was drawn, and what was held back of it: counted while drawing, so that the two agree. */
export interface Drawn {
  node: ReactNode;
  held: HeldBack;
  /** How many elements it has, about. */
  elements: number;
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
  /** Texts of an answer that grew here, by where they stand. */
  texts: GrowingTexts | undefined;
  /** Where it stands in the answer, for `texts`. */
  path: string;
}

/** Draws what is not remembered. The same `key` must stand for the same drawing. */
export function remembered(key: string, place: Place, draw: (place: Place) => ReactNode): ReactNode {
  let drawn = place.memory.get(key);
  if (!drawn) {
    const held = nothingHeld();
    drawn = { node: draw({ ...place, held }), held, elements: 0 };
    place.memory.set(key, drawn);
  }
  addHeld(place.held, drawn.held);
  return drawn.node;
}
