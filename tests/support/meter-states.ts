import type { MeterFacts } from '../../src/privacy/meter/meter.ts';

/** Every combination of what the meter can know. */
export function everyMeterFacts(): MeterFacts[] {
  const guards: MeterFacts['guard'][] = ['unknown', 'none', 'other-build', 'silent', 'in-charge'];
  const answers = [true, false];
  const canaries: MeterFacts['canary'][] = [
    undefined,
    ...answers.flatMap((policyStands) =>
      answers.map((allowlistStands) => ({ timeMs: 1, policyStands, allowlistStands, guardStands: true })),
    ),
  ];
  const moments: MeterFacts['sealedSinceMs'][] = [undefined, 0, 1_700_000_000_000];
  const counts = [0, 1, 7];
  const keeps: MeterFacts['keep'][] = ['kept', 'lost', 'unwritten'];
  const servers: MeterFacts['server'][] = ['whole', 'partial', 'none', 'unknown', undefined];
  return guards.flatMap((guard) =>
    canaries.flatMap((canary) =>
      moments.flatMap((sealedSinceMs) =>
        counts.flatMap((sentCount) =>
          [0, 2].flatMap((unexplainedCount) =>
            keeps.flatMap((keep) =>
              servers.map((server): MeterFacts => ({
                guard,
                server,
                canary,
                sealedSinceMs,
                sentCount,
                unexplainedCount,
                keep,
              })),
            ),
          ),
        ),
      ),
    ),
  );
}
