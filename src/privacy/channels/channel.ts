import type { LeakTarget } from './leak-target.ts';
import type { TryName } from './words.ts';

/** What the interface itself said about a try. Only `worked` and `refused` are signs; a failure can have any cause. */
export type Outcome =
  | { kind: 'worked' }
  /** It would not let us. */
  | { kind: 'refused'; sign: RefusalSign }
  | { kind: 'failed' }
  /** It says nothing either way, or says the same when it was stopped. */
  | { kind: 'no-word' }
  /** This browser does not have it. */
  | { kind: 'missing' };

/** Errors that mean «you may not», and nothing else; and what says the same without an error. */
export const refusalErrors = ['SecurityError', 'NotAllowedError'] as const;
export type RefusalSign = (typeof refusalErrors)[number] | 'no-window' | 'heard-in-frame' | 'heard-in-thread';

/** One way out, and how to try it. */
export interface Channel {
  /** By which its words are found. */
  id: TryName;
  /** The try in short. `$URL`, `$HTTPS`, `$WS`, `$HOST` and `$QUERY` stand for the target's parts. */
  code: string;
  /** Leaves the document as it found it, whatever happens. May throw: see `attempt.ts`. */
  run(target: LeakTarget): Promise<Outcome> | Outcome;
  /** Aims at this app's own server, not at a stranger's. */
  isOwnSite?: true;
  /**
   * The wall that stops it without a word to the page: so it was measured, at the receiving end. Counts only
   * while a canary of that wall comes back.
   */
  silentWall?: 'policy' | 'allowlist';
  /** How reports name it, where that is not the target: the browser hides some addresses. */
  reportedAs?: readonly string[];
}

export const worked: Outcome = { kind: 'worked' };
export const failed: Outcome = { kind: 'failed' };
export const noWord: Outcome = { kind: 'no-word' };
export const missing: Outcome = { kind: 'missing' };
