import { refusal } from '../../egress/attempts.ts';
import type { Witness } from '../../egress/witness.ts';
import { isCanaryAddress } from './canary.ts';
import { hearRefusals } from './guard/refusals.ts';

/** Brings what the page guard (`guard/stand.ts`) refuses to the witness, beginning with what it refused before there was one. */
export function hearPageGuard(witness: Witness, context: 'page' | 'models'): void {
  hearRefusals((refused) => {
    const marks = { context, ...(isCanaryAddress(refused.address) ? { canary: true as const } : {}) };
    witness.heard(refusal({ ...marks, ...refused }, 'page-guard'));
  });
}
