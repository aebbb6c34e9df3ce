import type { Check } from './check-receipt.ts';

/** `leak`: nothing was changed since it was made, and what it says is that the seal did not hold. */
export type ReceiptVerdict = 'verified' | 'wrong' | 'leak';

export const exitCodes: Readonly<Record<ReceiptVerdict, number>> = { verified: 0, wrong: 1, leak: 3 };

export function verdictOf(checks: readonly Check[]): ReceiptVerdict {
  if (checks.some(({ outcome }) => outcome === 'wrong')) return 'wrong';
  return checks.some(({ outcome }) => outcome === 'leak') ? 'leak' : 'verified';
}
