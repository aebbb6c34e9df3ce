import type { Trouble } from '../shared/errors.ts';

/** What is read from the vault, as far as it is there. */
export type Stored<T> = { phase: 'reading' } | { phase: 'read'; value: T } | { phase: 'failed'; trouble: Trouble };
