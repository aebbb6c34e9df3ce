import fc from 'fast-check';

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const length = fc.integer({ min: 1, max: 70_000 });

/** What can happen to a file. `at` is a share of its length. */
export const byteChange = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ how: fc.constant('cut' as const), at }),
  fc.record({ how: fc.constant('remove' as const), at, length }),
  fc.record({ how: fc.constant('double' as const), at, length }),
  fc.record({ how: fc.constant('insert' as const), at, bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) }),
);

type ByteChange = typeof byteChange extends fc.Arbitrary<infer T> ? T : never;
type Bytes = Uint8Array<ArrayBuffer>;

export function changeBytes(bytes: Bytes, { at: share, ...what }: ByteChange): Bytes {
  if (bytes.length === 0) return bytes;
  const place = Math.floor(share * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (what.how) {
    case 'flip':
      return bytes.with(place, bytes[place]! ^ (1 << what.bit));
    case 'cut':
      return bytes.slice(0, place);
    case 'remove':
      return join(before, after.subarray(what.length));
    case 'double':
      return join(before, after.subarray(0, what.length), after);
    case 'insert':
      return join(before, what.bytes, after);
  }
}

function join(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length: partBytes }) => sum + partBytes, 0));
  let place = 0;
  for (const part of parts) {
    joined.set(part, place);
    place += part.length;
  }
  return joined;
}
