import { noMarks, withMark } from '../mark-sum.ts';
import type { Root } from '../root.ts';

/** A root of version 1, which vouches for each conversation itself, with one mark in another's place. */
export function vouching(root: Root, before: string | undefined, now: string | undefined): Root {
  return { ...root, conversations: withMark(root.conversations ?? noMarks, before, now) };
}
