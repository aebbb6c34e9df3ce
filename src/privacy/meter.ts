import type { LedgerView } from '../egress/ledger.ts';
import type { CanaryResult } from './canary.ts';

/** What the meter says, worst first. */
export type MeterState =
  /** Bytes left this page after it was sealed. */
  | { kind: 'breached'; sentCount: number }
  /** No service worker is in charge of this page, or one of another build. */
  | { kind: 'unguarded'; reason: 'no-guard' | 'other-build' }
  /** The canary did not come back, or has not yet. */
  | { kind: 'unverified'; isChecking: boolean }
  /** This is the models page: it may reach this site. */
  | { kind: 'open' }
  /** `browser`: the browser refuses every connection. `partial`: it cannot stop all kinds of them. */
  | { kind: 'sealed'; level: 'browser' | 'partial'; sinceMs: number };

export interface MeterFacts {
  guard: 'unknown' | 'none' | 'other-build' | 'in-charge';
  /** The last canary; undefined before the first has come back. */
  canary: CanaryResult | undefined;
  sealedSinceMs: number | undefined;
  sentCount: number;
}

/** Pure. Green needs everything; whatever is missing decides, worst first. */
export function judgeMeter(facts: MeterFacts): MeterState {
  if (facts.sentCount > 0 && facts.sealedSinceMs !== undefined) return { kind: 'breached', sentCount: facts.sentCount };
  if (facts.guard === 'none') return { kind: 'unguarded', reason: 'no-guard' };
  if (facts.guard === 'other-build') return { kind: 'unguarded', reason: 'other-build' };
  if (facts.guard === 'unknown' || facts.canary === undefined || facts.sealedSinceMs === undefined)
    return { kind: 'unverified', isChecking: true };
  if (!facts.canary.policyStands) return { kind: 'unverified', isChecking: false };
  return { kind: 'sealed', level: facts.canary.allowlistStands ? 'browser' : 'partial', sinceMs: facts.sealedSinceMs };
}

export interface MeterView {
  state: MeterState;
  ledger: LedgerView;
}
