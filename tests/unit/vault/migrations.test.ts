import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Versioned } from '../../../src/vault/migrations/step.ts';
import { upgradeConversation, upgradeTurns } from '../../../src/vault/migrations/upgrade.ts';
import { recordsVersion } from '../../../src/vault/records.ts';

/** A turn of any version: earlier, this, or one that nobody knows yet. */
const turn = (id: string) =>
  fc.record({
    version: fc.integer({ min: 1, max: recordsVersion + 2 }),
    id: fc.constant(id),
    role: fc.constantFrom('user', 'assistant'),
    text: fc.string(),
    createdAtMs: fc.nat(),
    unheardOf: fc.anything(),
  });
const row: fc.Arbitrary<Versioned[]> = fc
  .nat({ max: 40 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => turn(`t${String(index).padStart(3, '0')}`))),
  );

describe('turns of earlier versions', () => {
  test('lose nothing but their version, and keep their order', () => {
    fc.assert(
      fc.property(row, (turns) => {
        const upgraded = upgradeTurns(turns);
        expect(upgraded).toHaveLength(turns.length);
        for (const [index, before] of turns.entries()) {
          const { version, ...kept } = before;
          expect(upgraded[index]).toMatchObject(kept);
          expect(upgraded[index]?.version).toBe(Math.max(version, recordsVersion));
        }
      }),
    );
  });

  test('are left alone where they are of this version or a later one: the very same objects', () => {
    fc.assert(
      fc.property(row, (turns) => {
        for (const [index, upgraded] of upgradeTurns(turns).entries())
          expect(upgraded === turns[index]).toBe((turns[index]?.version ?? 0) >= recordsVersion);
      }),
    );
  });

  test('are not changed a second time', () => {
    fc.assert(
      fc.property(row, (turns) => {
        const once = upgradeTurns(turns);
        for (const [index, again] of upgradeTurns(once).entries()) expect(again).toBe(once[index]);
      }),
    );
  });

  test('of version 1 become one branch: each follows the one before it', () => {
    fc.assert(
      fc.property(row, (turns) => {
        const upgraded = upgradeTurns(turns.map((one) => ({ ...one, version: 1 })));
        expect(upgraded.map(({ parentId }) => parentId)).toEqual(
          [null, ...turns.map(({ id }) => id)].slice(0, turns.length),
        );
      }),
    );
  });
});

test('a conversation of an earlier version loses nothing, one of this or a later version is the very same', () => {
  fc.assert(
    fc.property(turn('c'), (conversation) => {
      const { version, ...kept } = conversation;
      const upgraded = upgradeConversation(conversation);
      expect(upgraded).toMatchObject(kept);
      expect((upgraded as Versioned) === conversation).toBe(version >= recordsVersion);
      expect(upgradeConversation(upgraded)).toBe(upgraded);
    }),
  );
});
