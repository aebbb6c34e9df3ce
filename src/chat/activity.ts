import type { Trouble } from '../shared/errors.ts';

/** What this tab is doing about an answer. `unsaved`: it is written, but the browser refused to store it. */
export type Activity =
  | { phase: 'idle' }
  | { phase: 'waiting' | 'writing'; conversationId: string; turnId: string }
  | { phase: 'reading'; conversationId: string; turnId: string; share: number }
  | { phase: 'unsaved'; conversationId: string; turnId: string; trouble: Trouble };

/** Whether an answer is on its way. */
export function isAtWork({ phase }: Activity): boolean {
  return phase !== 'idle' && phase !== 'unsaved';
}
