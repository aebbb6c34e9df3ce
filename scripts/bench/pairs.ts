/** What `compare` makes of each round's two samples. Left out where that is no number: an answer was too short to measure. */
export function pairs<Sample>(
  ones: readonly Sample[] | undefined,
  others: readonly Sample[] | undefined,
  compare: (one: Sample, other: Sample) => number,
): number[] {
  return (ones ?? []).flatMap((one, round) => {
    const other = others?.[round];
    const value = other === undefined ? Number.NaN : compare(one, other);
    return Number.isFinite(value) ? [value] : [];
  });
}
