import type { ServerSeal } from '../../egress/messages.ts';
import type { LedgerView } from '../../egress/ledger.ts';
import type { CanaryRun } from '../walls/canary.ts';
import type { KeepState } from '../walls/keep-attempts.ts';

/** What the meter says, worst first. */
export type MeterState =
  /** Bytes left this page after it was sealed. */
  | { kind: 'breached'; sentCount: number }
  /** No service worker is in charge of this page, one of another build, or one that does not answer. */
  | { kind: 'unguarded'; reason: 'no-guard' | 'other-build' | 'silent' }
  /** Evidence is missing: see `Doubt`. */
  | { kind: 'unverified'; reason: Doubt }
  /** This is the models page: it may reach this site and `hosts`. */
  | { kind: 'open'; hosts: readonly string[] }
  /**
   * `browser`: the browser refuses every connection, also where the service worker is gone. `partial`: it cannot stop all
   * kinds of them, or the server does not send the policy along, or both: see `gaps`.
   */
  | { kind: 'sealed'; level: 'browser' | 'partial'; gaps: readonly Gap[]; sinceMs: number };

/** `browser`: it does not refuse every kind of connection. `server`: this site's server was not seen to send the whole policy. */
export type Gap = 'browser' | 'server-none' | 'server-partial' | 'server-unknown';

/**
 * `checking`: the canary is on its way. `no-canary`: it did not come back. `unexplained`: a try was seen on which
 * no wall said a word. `record`: the record of tries has a gap.
 */
export type Doubt = 'checking' | 'no-canary' | 'unexplained' | 'record';

export interface MeterFacts {
  guard: 'unknown' | 'none' | 'other-build' | 'silent' | 'in-charge';
  /** What this site's server was seen to send with this build; undefined before the service worker said so. */
  server: ServerSeal['state'] | undefined;
  /** The last canary; undefined before the first has come back, and when it is too old to be evidence. */
  canary: CanaryRun | undefined;
  sealedSinceMs: number | undefined;
  /** Since then. */
  sentCount: number;
  unexplainedCount: number;
  keep: KeepState;
}

/** Pure. Green needs everything; whatever is missing decides, worst first. */
export function judgeMeter(facts: MeterFacts): MeterState {
  const { guard, canary, sealedSinceMs, sentCount } = facts;
  if (sentCount > 0 && sealedSinceMs !== undefined) return { kind: 'breached', sentCount };
  if (guard === 'none') return { kind: 'unguarded', reason: 'no-guard' };
  if (guard === 'other-build' || guard === 'silent') return { kind: 'unguarded', reason: guard };
  const doubt = doubtOf(facts);
  if (doubt || !canary || sealedSinceMs === undefined) return { kind: 'unverified', reason: doubt ?? 'checking' };
  const gaps = gapsOf(canary, facts.server);
  return { kind: 'sealed', level: gaps.length === 0 ? 'browser' : 'partial', gaps, sinceMs: sealedSinceMs };
}

function gapsOf({ allowlistStands }: CanaryRun, server: MeterFacts['server'] = 'unknown'): Gap[] {
  const ofServer: Gap[] = server === 'whole' ? [] : [`server-${server}`];
  return allowlistStands ? ofServer : ['browser', ...ofServer];
}

function doubtOf({ guard, canary, sealedSinceMs, unexplainedCount, keep }: MeterFacts): Doubt | undefined {
  if (canary && !(canary.policyStands && canary.guardStands)) return 'no-canary';
  if (unexplainedCount > 0) return 'unexplained';
  if (keep !== 'kept') return 'record';
  return guard === 'unknown' || !canary || sealedSinceMs === undefined ? 'checking' : undefined;
}

export interface MeterView {
  state: MeterState;
  ledger: LedgerView;
  /** The last canaries, newest last. */
  canaries: readonly CanaryRun[];
}
