import type { Turn } from '../vault/records.ts';

/** A turn on a branch, and all that could stand in its place, itself among them, in the order of their creation. */
export interface Place {
  turn: Turn;
  siblings: readonly Turn[];
}

/** A conversation as it branches. Everything takes a time that grows with the number of turns, and not faster. */
export interface Tree {
  /**
   * From the first turn through this one to a last one: where there are several below it, the newest. Without an id,
   * or with that of a turn that is not there: to the newest of all.
   */
  branchThrough(turnId: string | undefined): Place[];
  /** What led to this turn, and the turn. Empty where it is not there. */
  pathTo(turnId: string): Turn[];
}

/** @param turns in the order of their creation, as the vault lists them */
export function growTree(turns: readonly Turn[]): Tree {
  const parents = new Map<Turn, Turn | undefined>();
  const children = new Map<Turn | undefined, Turn[]>();
  const known = new Map<string, Turn>();
  let before: Turn | undefined;
  for (const turn of turns) {
    // A parent that is lost, or comes later, as no parent can: then what was there before, so that nothing is out of reach.
    const parent = turn.parentId === null ? undefined : (known.get(turn.parentId) ?? before);
    parents.set(turn, parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(turn);
    else children.set(parent, [turn]);
    known.set(turn.id, turn);
    before = turn;
  }

  function upFrom(turn: Turn | undefined): Turn[] {
    const path: Turn[] = [];
    for (let at = turn; at; at = parents.get(at)) path.push(at);
    return path.toReversed();
  }

  return {
    pathTo: (turnId) => upFrom(known.get(turnId)),
    branchThrough(turnId) {
      const through = (turnId === undefined ? undefined : known.get(turnId)) ?? turns.at(-1);
      const path = upFrom(through);
      for (let next = through && children.get(through)?.at(-1); next; next = children.get(next)?.at(-1))
        path.push(next);
      return path.map((turn) => ({ turn, siblings: children.get(parents.get(turn)) ?? [turn] }));
    },
  };
}
