import type { MarkStorage } from '../../src/engines/load-mark.ts';

/** What outlives a tab. */
export function makeStorage(): MarkStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
