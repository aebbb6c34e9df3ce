import type { Left, LeftOut } from './foreign.ts';

/** What stays behind of a conversation, or of several. */
export interface LeftCount {
  left: Partial<Record<LeftOut, number>>;
  /** What the unreadable calls itself, each name once, as many as are worth telling. */
  unreadableKinds: string[];
}

/** A file can be made of nothing but kinds of its own. */
const mostKinds = 20;

export function countLeft(all: readonly Left[]): LeftCount {
  const sum: LeftCount = { left: {}, unreadableKinds: [] };
  for (const one of all) {
    const kind = typeof one === 'string' ? one : 'unreadable';
    addLeft(sum, { left: { [kind]: 1 }, unreadableKinds: typeof one === 'string' ? [] : [one.unreadable] });
  }
  return sum;
}

/** Adds the second to the first. */
export function addLeft(sum: LeftCount, { left, unreadableKinds }: LeftCount): void {
  for (const [kind, count] of Object.entries(left))
    sum.left[kind as LeftOut] = (sum.left[kind as LeftOut] ?? 0) + count;
  for (const kind of unreadableKinds)
    if (sum.unreadableKinds.length < mostKinds && !sum.unreadableKinds.includes(kind)) sum.unreadableKinds.push(kind);
}
