import type { MeterFacts } from '../../src/privacy/meter.ts';

/** Every combination of what the meter can know. */
export function everyMeterFacts(): MeterFacts[] {
  const guards: MeterFacts['guard'][] = ['unknown', 'none', 'other-build', 'in-charge'];
  const answers = [true, false];
  const canaries: MeterFacts['canary'][] = [
    undefined,
    ...answers.flatMap((policyStands) => answers.map((allowlistStands) => ({ policyStands, allowlistStands }))),
  ];
  const moments: MeterFacts['sealedSinceMs'][] = [undefined, 0, 1_700_000_000_000];
  const counts = [0, 1, 7];
  return guards.flatMap((guard) =>
    canaries.flatMap((canary) =>
      moments.flatMap((sealedSinceMs) =>
        counts.map((sentCount): MeterFacts => ({ guard, canary, sealedSinceMs, sentCount })),
      ),
    ),
  );
}
