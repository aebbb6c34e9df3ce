/**
 * Measures the contestants in turn, every other round from the last to the first, so that neither a drift of
 * the machine's speed nor the place in the order favours one of them. One list of samples a contestant.
 */
export async function alternate<C, Sample>(
  contestants: readonly C[],
  rounds: number,
  measure: (contestant: C, round: number) => Promise<Sample>,
): Promise<Sample[][]> {
  const samples: Sample[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = [...contestants.keys()];
    for (const index of round % 2 === 0 ? order : order.toReversed()) {
      const contestant = contestants[index];
      if (contestant) samples[index]?.push(await measure(contestant, round));
    }
  }
  return samples;
}
