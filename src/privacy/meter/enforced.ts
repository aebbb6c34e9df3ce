import type { MeterView } from './meter.ts';

/** One rule that holds on this page, or does not. */
export interface Enforced {
  rule: 'policy' | 'allowlist' | 'guard' | 'links';
  by: 'browser' | 'guard' | 'page';
  /** `unproven`: it may hold, but nothing that came back says so. */
  holds: 'yes' | 'no' | 'unproven';
}

/** What is enforced on the chat page, by whom, and whether the last test of it came back. Pure. */
export function listEnforced({ state, canaries }: Pick<MeterView, 'state' | 'canaries'>): Enforced[] {
  const canary = canaries.at(-1);
  const proven = (stands: boolean | undefined): Enforced['holds'] => (stands ? 'yes' : 'unproven');
  const isGuarded = state.kind !== 'unguarded' && canary !== undefined;
  return [
    {
      rule: 'policy',
      by: 'browser',
      holds: proven(canary?.policyStands),
    },
    {
      rule: 'allowlist',
      by: 'browser',
      holds: canary && !canary.allowlistStands ? 'no' : proven(canary?.allowlistStands),
    },
    {
      rule: 'guard',
      by: 'guard',
      holds: state.kind === 'unguarded' ? 'no' : proven(isGuarded),
    },
    {
      rule: 'links',
      by: 'page',
      holds: proven(canary?.guardStands),
    },
  ];
}
