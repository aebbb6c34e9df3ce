import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growTree } from '../../../src/chat/tree.ts';
import type { Turn } from '../../../src/vault/records.ts';

const idOf = (index: number): string => `t${String(index).padStart(5, '0')}`;

function turn(index: number, parentId: string | null): Turn {
  const common = { version: 2, id: idOf(index), conversationId: 'c', parentId, createdAtMs: index } as const;
  return { ...common, role: 'user', text: `${index}` };
}

/** Any tree: each turn follows one that was there, or none. */
const anyTree: fc.Arbitrary<Turn[]> = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map((numbers) =>
  numbers.map((number, index) => {
    const parent = number % (index + 1);
    return turn(index, parent === index ? null : idOf(parent));
  }),
);

/** What no tree is: parents that are lost, come later, or are the turn itself. */
const anyRecords: fc.Arbitrary<Turn[]> = fc
  .array(fc.option(fc.integer({ min: 0, max: 80 })), { minLength: 1, maxLength: 60 })
  .map((parents) => parents.map((parent, index) => turn(index, parent === null ? null : idOf(parent))));

const ids = (places: readonly { turn: Turn }[]): string[] => places.map((place) => place.turn.id);

describe('a branch', () => {
  test('leads from a first turn to a last one, each the parent of the next', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), (turns, number) => {
        const through = turns[number % turns.length]!;
        const branch = growTree(turns).branchThrough(through.id);
        expect(ids(branch)).toContain(through.id);
        expect(branch.map((place) => place.turn.parentId)).toEqual([null, ...ids(branch)].slice(0, -1));
        expect(turns.some(({ parentId }) => parentId === branch.at(-1)?.turn.id)).toBe(false);
      }),
    );
  });

  test('goes to the newest turn where none is named, or one that is not there', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(undefined, 'gone'), (turns, id) => {
        expect(growTree(turns).branchThrough(id).at(-1)?.turn).toBe(turns.at(-1));
      }),
    );
  });

  test('has at each place all that could stand there, in the order of their creation', () => {
    fc.assert(
      fc.property(anyTree, (turns) => {
        for (const place of growTree(turns).branchThrough(undefined))
          expect(place.siblings).toEqual(turns.filter(({ parentId }) => parentId === place.turn.parentId));
      }),
    );
  });

  test('can be walked to from any other: nothing is out of reach, whatever the records say', () => {
    fc.assert(
      fc.property(anyRecords, (turns) => {
        const tree = growTree(turns);
        const reached = new Set<string>();
        const left = [undefined as string | undefined];
        while (left.length > 0)
          for (const place of tree.branchThrough(left.pop())) {
            if (!reached.has(place.turn.id)) left.push(...place.siblings.map(({ id }) => id));
            reached.add(place.turn.id);
          }
        expect(reached.size).toBe(turns.length);
      }),
    );
  });

  test('is the whole row, where one turn follows the other and a turn in the middle was lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (count, number) => {
        const row = Array.from({ length: count }, (_, index) => turn(index, index === 0 ? null : idOf(index - 1)));
        const left = row.toSpliced(number % count, 1);
        expect(ids(growTree(left).branchThrough(undefined))).toEqual(left.map(({ id }) => id));
      }),
    );
  });
});

test('the path to a turn is the branch as far as it', () => {
  fc.assert(
    fc.property(anyRecords, fc.nat(), (turns, number) => {
      const { id } = turns[number % turns.length]!;
      const tree = growTree(turns);
      const branch = ids(tree.branchThrough(id));
      expect(tree.pathTo(id).map((one) => one.id)).toEqual(branch.slice(0, branch.indexOf(id) + 1));
    }),
  );
  expect(growTree([]).pathTo('gone')).toEqual([]);
  expect(growTree([]).branchThrough(undefined)).toEqual([]);
});

test('the time that it takes grows with the number of turns, and not with its square', () => {
  // Counted, not timed: how often a turn is looked at.
  const lookCount = (count: number): number => {
    let looks = 0;
    const turns = Array.from({ length: count }, (_, index) => {
      const plain = turn(index, index === 0 ? null : idOf(index - 1));
      return Object.defineProperty(plain, 'id', { get: () => ((looks += 1), idOf(index)) });
    });
    growTree(turns).branchThrough(idOf(0));
    return looks;
  };
  expect(lookCount(2000)).toBeLessThanOrEqual(2 * lookCount(1000) + 10);
});
