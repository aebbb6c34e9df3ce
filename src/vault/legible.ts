import type { StoreKey } from './store-keys.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the screens rely on, in a record of each kind. Anything could have put another thing in its place. */
const checks: Readonly<Record<string, (value: Fields, key: StoreKey) => boolean>> = {
  conversation: ({ id, title, updatedAtMs }, [, place = id]) =>
    typeof id === 'string' && id === place && typeof title === 'string' && typeof updatedAtMs === 'number',
  draft: ({ text }) => typeof text === 'string',
  front: ({ mark, first }) =>
    typeof mark === 'string' && Array.isArray(first) && first.every((one) => isLegible(['conversation'], one)),
  turn: ({ id, conversationId, role, text, createdAtMs }, [, owner, place]) =>
    id === place &&
    conversationId === owner &&
    (role === 'user' || role === 'assistant') &&
    typeof text === 'string' &&
    typeof createdAtMs === 'number',
};

/** Whether a record that opened is one that can be shown, and of the place where it lies. */
export function isLegible(key: StoreKey, value: unknown): boolean {
  const check = checks[key[0]];
  return check === undefined || (typeof value === 'object' && value !== null && check(value as Fields, key));
}
