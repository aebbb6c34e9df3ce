import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestPart } from '../../../src/chat/newest-part.ts';
import { growTree } from '../../../src/chat/tree.ts';
import type { UserTurn } from '../../../src/vault/records.ts';

function turnAt(index: number, parentId: string | null): UserTurn {
  const id = String(index).padStart(3, '0');
  return { version: 2, role: 'user', id, conversationId: 'a', parentId, createdAtMs: index, text: id };
}

/** Each turn follows one that came before it, mostly the one before. */
const conversation = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.nat(12)), { minLength: 2, maxLength: 60 })
  .map((steps) => {
    const turns: UserTurn[] = [];
    for (const [index, step] of steps.entries()) turns.push(turnAt(index, turns.at(-step)?.id ?? null));
    return turns;
  });

describe('the newest part of a conversation', () => {
  test('shows the end of the branch as the whole conversation does, siblings and all', () => {
    fc.assert(
      fc.property(conversation, fc.nat(60), fc.option(fc.nat(59), { nil: undefined }), (turns, count, leafAt) => {
        const leafId = leafAt === undefined ? undefined : turns[leafAt % turns.length]?.id;
        const part = newestPart(turns.slice(-count - 1), leafId);
        if (!part) return;
        const shown = growTree(part).branchThrough(leafId).slice(1);
        const whole = growTree(turns).branchThrough(leafId);
        expect(shown).toEqual(whole.slice(whole.length - shown.length));
      }),
    );
  });

  test('is all of a row but its first', () => {
    const row = Array.from({ length: 20 }, (_, index) =>
      turnAt(index, index === 0 ? null : turnAt(index - 1, null).id),
    );
    expect(newestPart(row.slice(-8), undefined)).toEqual(row.slice(-8));
    expect(newestPart(row.slice(-8), '015')).toEqual(row.slice(-8));
  });

  test('is nothing where the shown branch ends among older turns', () => {
    const row = [turnAt(0, null), turnAt(1, '000'), turnAt(2, '000'), turnAt(3, '002')];
    expect(newestPart(row.slice(-2), '001')).toBeUndefined();
    expect(newestPart([], undefined)).toBeUndefined();
  });

  test('comes to an end where turns follow each other in a circle', () => {
    expect(newestPart([turnAt(0, '001'), turnAt(1, '000')], undefined)).toHaveLength(2);
    expect(newestPart([turnAt(0, '000')], undefined)).toHaveLength(1);
  });
});
