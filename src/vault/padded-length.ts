/** Less than this and even a title's length would show. */
const leastBytes = 256;

/**
 * How long a text is made before it is sealed, so that its length tells little: Padmé, which leaves O(log log n) bits
 * of it and adds at most 12 % (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019).
 */
export function paddedLength(sizeBytes: number): number {
  if (sizeBytes <= leastBytes) return leastBytes;
  const exponent = Math.floor(Math.log2(sizeBytes));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(sizeBytes / step) * step;
}
