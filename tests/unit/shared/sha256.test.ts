import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSha256 } from '../../../src/shared/sha256.ts';

function hashOf(...pieces: Uint8Array[]): string {
  const hash = createSha256();
  for (const piece of pieces) hash.update(piece);
  return hash.hex();
}

// FIPS 180-4, as published with examples by NIST.
test.for([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
] as const)('the hash of %j is the published one', ([text, expected]) => {
  expect(hashOf(new TextEncoder().encode(text))).toBe(expected);
});

test.for([55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 1_000_003])(
  '%d bytes are hashed as Node hashes them',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(hashOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  },
);

test('in whatever pieces the bytes come, their hash is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 }), (pieces) => {
      expect(hashOf(...pieces)).toBe(createHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
    }),
  );
});
