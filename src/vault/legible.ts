import type { StoreKey } from './store-keys.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the screens rely on, in a record of each kind. Anything could have put another thing in its place. */
const checks: Readonly<Record<string, (value: Fields) => boolean>> = {
  conversation: ({ id, title, updatedAtMs }) =>
    typeof id === 'string' && typeof title === 'string' && typeof updatedAtMs === 'number',
  front: ({ mark, first }) =>
    typeof mark === 'string' && Array.isArray(first) && first.every((one) => isLegible(['conversation'], one)),
  turn: ({ id, conversationId, role, text, createdAtMs }) =>
    typeof id === 'string' &&
    typeof conversationId === 'string' &&
    (role === 'user' || role === 'assistant') &&
    typeof text === 'string' &&
    typeof createdAtMs === 'number',
};

/** Whether a record that opened is one that can be shown. */
export function isLegible([kind]: StoreKey, value: unknown): boolean {
  const check = checks[kind];
  return check === undefined || (typeof value === 'object' && value !== null && check(value as Fields));
}
