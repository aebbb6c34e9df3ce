import type { MeterView } from './meter.ts';

/** One rule that holds on this page, or does not. */
export interface Enforced {
  rule: string;
  by: 'the browser' | 'the guard' | 'this page’s own code';
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
      rule: 'The page’s policy refuses every request, picture, script, frame, form and pop-up that is not one of the app’s own files.',
      by: 'the browser',
      holds: proven(canary?.policyStands),
    },
    {
      rule: 'A list of connections refuses all that is not on it, of every kind: WebRTC, look-ups ahead of time, links.',
      by: 'the browser',
      holds: canary && !canary.allowlistStands ? 'no' : proven(canary?.allowlistStands),
    },
    {
      rule: 'For this page the guard answers from this device alone, and passes nothing on.',
      by: 'the guard',
      holds: state.kind === 'unguarded' ? 'no' : proven(isGuarded),
    },
    {
      rule: 'Links and ways to leave are stopped before they begin.',
      by: 'this page’s own code',
      holds: proven(canary?.guardStands),
    },
  ];
}
