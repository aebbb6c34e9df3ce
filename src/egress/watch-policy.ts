import { refusal, type Sighting } from './attempts.ts';
import type { Witness } from './witness.ts';

/** Brings what the policy of this page or thread refuses to the witness. */
export function watchPolicy(
  witness: Witness,
  marksOf: (address: string) => Pick<Sighting, 'context' | 'canary'>,
): void {
  globalThis.addEventListener('securitypolicyviolation', (fired) => {
    const { effectiveDirective, blockedURI } = fired as SecurityPolicyViolationEvent;
    const sighting = { ...marksOf(blockedURI), channel: effectiveDirective, address: blockedURI };
    witness.heard(refusal(sighting, 'content-security-policy'));
  });
}
