/** SIMD, as a module of one function that returns `v128.const 0`'s first lane: 35 bytes that validate only with it. */
const simdModule = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** The name of what the CPU engine needs and this browser lacks, or undefined when all is there. */
export function missingFeature(): string | undefined {
  if (typeof WebAssembly !== 'object') return 'WebAssembly';
  if (!WebAssembly.validate(simdModule)) return 'WebAssembly SIMD';
  return undefined;
}
