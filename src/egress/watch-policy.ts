import { refusal, type Sighting } from './attempts.ts';
import type { Witness } from './witness.ts';

/** Brings what the policy of this page or thread refuses to the witness. */
export function watchPolicy(
  witness: Witness,
  marksOf: (address: string) => Pick<Sighting, 'context' | 'canary'>,
): void {
  const isRepeated = createRepetitionFilter();
  globalThis.addEventListener('securitypolicyviolation', (fired) => {
    const event = fired as SecurityPolicyViolationEvent;
    if (isRepeated(event)) return;
    const { effectiveDirective, blockedURI } = event;
    const sighting = { ...marksOf(blockedURI), channel: effectiveDirective, address: blockedURI };
    witness.heard(refusal(sighting, 'content-security-policy'));
  });
}

const rememberedReports = 50;

/**
 * A page has its policy twice, in its headers and in its HTML, and each of the two reports the same try. The second report
 * is no second try.
 */
export function createRepetitionFilter(): (
  event: Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI' | 'originalPolicy'>,
) => boolean {
  let unpaired: { try: string; policy: string }[] = [];
  return ({ effectiveDirective, blockedURI, originalPolicy }) => {
    const key = `${effectiveDirective} ${blockedURI}`;
    const first = unpaired.find((one) => one.try === key && one.policy !== originalPolicy);
    unpaired = first
      ? unpaired.filter((one) => one !== first)
      : [...unpaired, { try: key, policy: originalPolicy }].slice(-rememberedReports);
    return first !== undefined;
  };
}
