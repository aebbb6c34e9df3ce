import type { Turn } from '../vault/records.ts';

/**
 * Of the newest turns of a conversation those that hang together with the end of the shown branch, so that this can be drawn
 * before all are read. Of each but the first, every sibling is among them: the first is not to be drawn. Undefined where
 * the branch ends elsewhere.
 * @param turns in the order of their creation
 */
export function newestPart(turns: readonly Turn[], leafId: string | undefined): Turn[] | undefined {
  const places = new Map(turns.map(({ id }, index) => [id, index]));
  const placeOf = (id: string | null | undefined): number => places.get(id ?? '') ?? -1;
  let first = leafId === undefined ? turns.length - 1 : placeOf(leafId);
  // As in the tree, a parent comes before its children.
  for (let up = placeOf(turns[first]?.parentId); up >= 0 && up < first; up = placeOf(turns[up]?.parentId)) first = up;
  const root = turns[first];
  if (!root) return undefined;
  const ids = new Set([root.id]);
  return turns.filter(({ id, parentId }) => id === root.id || (parentId !== null && ids.has(parentId) && ids.add(id)));
}
