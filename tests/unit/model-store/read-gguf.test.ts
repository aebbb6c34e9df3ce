import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileFault } from '../../../src/shared/file-trouble.ts';
import type { ByteSource } from '../../../src/shared/gguf/cursor.ts';
import { readGguf } from '../../../src/model-store/read-gguf.ts';
import { Trouble } from '../../../src/shared/errors.ts';
import {
  count,
  makeGguf,
  plainMetadata,
  plainTensors,
  plainWeightBytes,
  text,
  u32,
  u64,
  type GgufParts,
  type GgufValue,
} from '../../support/make-gguf.ts';

const read = (bytes: Uint8Array<ArrayBuffer>) => readGguf(new Blob([bytes]), 'model.gguf');

async function faultOf(source: ByteSource): Promise<unknown> {
  const error = await readGguf(source, 'model.gguf').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Trouble)) return error;
  expect(error).toMatchObject({ name: 'ModelFileCorrupt', detail: { file: 'model.gguf' } });
  return error.detail['fault'];
}

/** What a conversation takes in a model whose layers all look at everything. */
const plainContext = (bytesPerToken: number) => ({
  bytesPerToken,
  windowBytesPerToken: 0,
  windowTokens: 0,
  stateBytes: 0,
  isSure: true,
});

/** A file of any size whose bytes beyond the header are nowhere: what is read of it is counted. */
function countReads(bytes: Uint8Array<ArrayBuffer>, size = bytes.length): ByteSource & { readBytes(): number } {
  let total = 0;
  return {
    size,
    slice(start, end) {
      total += end - start;
      const piece = new Uint8Array(end - start);
      piece.set(bytes.subarray(start, Math.min(end, bytes.length)));
      return { arrayBuffer: async () => piece.buffer };
    },
    readBytes: () => total,
  };
}

describe('a GGUF file', () => {
  test('says who it is', async () => {
    expect(await read(makeGguf())).toEqual({
      name: 'Small Model',
      author: 'Somebody',
      licence: 'mit',
      architecture: 'llama',
      quantization: 'Q8_0',
      contextTokens: 2048,
      hasChatTemplate: true,
      context: plainContext(2 * 2 * 16 * 2 * 4),
    });
  });

  test('of version 2 is read as well', async () => {
    expect(await read(makeGguf({ version: 2 }))).toMatchObject({ name: 'Small Model' });
  });

  test('that says little is read all the same, and what it does not say is undefined', async () => {
    expect(await read(makeGguf({ metadata: [['general.architecture', text('llama')]] }))).toEqual({
      name: undefined,
      author: undefined,
      licence: undefined,
      architecture: 'llama',
      quantization: undefined,
      contextTokens: undefined,
      hasChatTemplate: false,
      context: undefined,
    });
  });

  test('is believed in one short line: no line breaks, nothing that turns text around, no endless names', async () => {
    const named = (name: string) =>
      read(
        makeGguf({
          metadata: [...plainMetadata.filter(([key]) => key !== 'general.name'), ['general.name', text(name)]],
        }),
      );
    expect((await named('A\u202Emodel\nof\u0000two\u200Blines ')).name).toBe('A model of two lines');
    expect((await named('x'.repeat(5000))).name).toHaveLength(120);
    expect((await named('\u2066\u2069')).name).toBeUndefined();
  });

  test('that is the embedded model is read from its first part and its size', async () => {
    const folder = new URL('../../../public/models/smollm2-135m-instruct/', import.meta.url);
    const { sizeBytes } = (
      JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as { file: { sizeBytes: number } }
    ).file;
    const source = countReads(new Uint8Array(readFileSync(new URL('part-01.bin', folder))), sizeBytes);
    expect(await readGguf(source, 'model.gguf')).toEqual({
      name: 'Smollm2 135M 8k Lc100K Mix1 Ep2',
      author: 'HuggingFaceTB',
      licence: 'apache-2.0',
      architecture: 'llama',
      quantization: 'Q4_1',
      contextTokens: 8192,
      hasChatTemplate: true,
      context: plainContext(46_080), // as measured: 46 kB a token
    });
    expect(source.readBytes()).toBeLessThan(5_000_000);
    expect(await faultOf(countReads(new Uint8Array(readFileSync(new URL('part-01.bin', folder))), sizeBytes - 1))).toBe(
      'cut-off',
    );
  });
});

describe('a file that is not what it says', () => {
  const huge = 2n ** 62n;
  const withValue = (value: GgufValue): GgufParts => ({ metadata: [...plainMetadata, ['more', value]] });
  const withTensor = (change: object): GgufParts => ({
    tensors: [plainTensors[0]!, { ...plainTensors[1]!, ...change }],
  });
  const nest = (depth: number): number[] =>
    depth === 0 ? [...u32(0), ...u64(1n), 1] : [...u32(9), ...u64(1n), ...nest(depth - 1)];
  const wrong: [string, FileFault, GgufParts][] = [
    ['has another magic', 'not-gguf', { magic: 'GGML' }],
    ['is of version 1', 'version', { version: 1 }],
    ['is of version 4', 'newer-version', { version: 4 }],
    ['is of the other byte order', 'big-endian', { version: 0x03000000 }],
    ['announces no tensors', 'header', { tensorCount: 0n }],
    ['announces billions of tensors', 'header', { tensorCount: 5_000_000_000n }],
    ['announces billions of entries', 'header', { metadataCount: 5_000_000_000n }],
    ['announces 2^62 entries', 'header', { metadataCount: huge }],
    ['announces an entry more than it has', 'header', { metadataCount: BigInt(plainMetadata.length + 1) }],
    ['has a key twice', 'header', { metadata: [...plainMetadata, ['general.name', text('Other')]] }],
    ['has an empty key', 'header', { metadata: [...plainMetadata, ['', text('Other')]] }],
    ['has a key of 2,000 letters', 'header', { metadata: [...plainMetadata, ['k'.repeat(2000), count(1)]] }],
    ['has a value of an unknown type', 'header', withValue({ type: 'raw', bytes: u32(13) })],
    ['has a text of 2^62 bytes', 'header', withValue({ type: 'raw', bytes: [...u32(8), ...u64(huge)] })],
    ['has a text of a gigabyte', 'cut-off', withValue({ type: 'raw', bytes: [...u32(8), ...u64(2n ** 30n)] })],
    ['has a list of 2^62 texts', 'header', withValue({ type: 'raw', bytes: [...u32(9), ...u32(8), ...u64(huge)] })],
    [
      'has a list of 2^40 numbers',
      'cut-off',
      withValue({ type: 'raw', bytes: [...u32(9), ...u32(4), ...u64(2n ** 40n)] }),
    ],
    ['has a list of lists', 'header', withValue({ type: 'raw', bytes: [...u32(9), ...nest(1)] })],
    ['has a thousand lists in each other', 'header', withValue({ type: 'raw', bytes: [...u32(9), ...nest(1000)] })],
    ['has a list of an unknown type', 'header', withValue({ type: 'raw', bytes: [...u32(9), ...u32(99), ...u64(1n)] })],
    ['has a tensor without dimensions', 'header', withTensor({ dimensions: [] })],
    ['has a tensor of nine dimensions', 'header', withTensor({ dimensions: Array.from({ length: 9 }, () => 1n) })],
    ['has a tensor of 2^50 values', 'cut-off', withTensor({ dimensions: [2n ** 50n] })],
    ['has a tensor far behind its end', 'cut-off', withTensor({ offset: 2n ** 50n })],
    ['has a tensor at 2^62', 'header', withTensor({ offset: huge })],
    ['names no architecture', 'header', { metadata: plainMetadata.slice(1) }],
    ['aligns to nothing', 'header', { metadata: [...plainMetadata, ['general.alignment', count(0)]] }],
    ['is one of several', 'split', { metadata: [...plainMetadata, ['split.count', count(3)]] }],
    ['lacks its last byte', 'cut-off', { weightBytes: plainWeightBytes - 1 }],
    ['lacks its weights', 'cut-off', { weightBytes: 0 }],
  ];
  test.for(wrong)('because it %s is refused', async ([, fault, parts]) => {
    expect(await faultOf(new Blob([makeGguf(parts)]))).toBe(fault);
  });

  test.for([0, 1, 4, 23])('because it has %d bytes is refused', async (sizeBytes) => {
    expect(await faultOf(new Blob([makeGguf().slice(0, sizeBytes)]))).toBe('not-gguf');
  });

  test('costs no more to refuse than its header is long, though it is 3 GB and announces all of them', async () => {
    // As many empty texts as the file's zeros give room for.
    const lists = makeGguf({
      tensors: [],
      tensorCount: 1n,
      weightBytes: 0,
      metadata: [...plainMetadata, ['list', { type: 'raw', bytes: [...u32(9), ...u32(8), ...u64(2n ** 31n)] }]],
    });
    const source = countReads(lists, 3e9);
    expect(await faultOf(source)).toBe('header');
    expect(source.readBytes()).toBeLessThan(110_000_000);
  });

  test('because it cannot be read is refused', async () => {
    const gone = { size: 1000, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    expect(await faultOf(gone)).toBe('unreadable');
    const short = { size: 1000, slice: () => ({ arrayBuffer: async () => new ArrayBuffer(10) }) };
    expect(await faultOf(short)).toBe('unreadable');
  });
});

describe('whatever the bytes are,', () => {
  const whole = makeGguf();
  const faults = [
    'not-gguf',
    'version',
    'newer-version',
    'big-endian',
    'cut-off',
    'header',
    'split',
    'unknown-kind',
    'not-chat',
  ];

  test('it is read or refused by name', async () => {
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        const source = countReads(bytes);
        const fault = await faultOf(source);
        if (fault !== undefined) refused += 1;
        expect([undefined, ...faults]).toContain(fault);
        expect(source.readBytes()).toBeLessThanOrEqual(2 * bytes.length);
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test('it is refused when it is cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
        expect(faults).toContain(await faultOf(new Blob([whole.slice(0, length)])));
      }),
      { numRuns: 300 },
    );
  });

  test('a length in the header that is changed to any other never makes it read more than there is', async () => {
    // The places where lengths and counts stand: the two counts, and wherever eight bytes read as a small number.
    const view = new DataView(whole.buffer);
    const places = Array.from({ length: whole.length - plainWeightBytes - 8 }, (_, at) => at).filter(
      (at) => at >= 8 && view.getBigUint64(at, true) < 10_000n,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), async (at, value) => {
        const bytes = Uint8Array.from(whole);
        new DataView(bytes.buffer).setBigUint64(at, value, true);
        const source = countReads(bytes, 4e9);
        expect([undefined, ...faults]).toContain(await faultOf(source));
        expect(source.readBytes()).toBeLessThan(110_000_000);
      }),
      { numRuns: 300 },
    );
  });
});
