import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextBytes, contextShape } from '../../../src/model-store/context-shape.ts';
import { findGguf } from '../../../src/model-store/find-gguf.ts';
import { Trouble } from '../../../src/shared/errors.ts';
import { cases } from '../../support/cases.ts';
import { count, makeGguf, numbers, text, type GgufValue } from '../../support/make-gguf.ts';

type Facts = Record<string, number | number[]>;
const shapeOf = (architecture: string, facts: Facts) =>
  contextShape(new Map(Object.entries(facts).map(([key, value]) => [`${architecture}.${key}`, value])), architecture);
const bytesOf = (architecture: string, facts: Facts, tokens = 4096): number =>
  contextBytes(shapeOf(architecture, facts)!, tokens);
const every = (layers: number, at: (layer: number) => number): number[] =>
  Array.from({ length: layers }, (_, i) => at(i));

/** From the models' public configurations. */
const granite = {
  block_count: 40,
  embedding_length: 2048,
  'attention.head_count': 32,
  'attention.head_count_kv': every(40, (layer) => ([5, 15, 25, 35].includes(layer) ? 8 : 0)),
  'ssm.conv_kernel': 4,
  'ssm.inner_size': 4096,
  'ssm.state_size': 128,
  'ssm.group_count': 1,
};
const gemma3 = {
  block_count: 26,
  embedding_length: 1152,
  'attention.head_count': 4,
  'attention.head_count_kv': 1,
  'attention.key_length': 256,
  'attention.value_length': 256,
  'attention.sliding_window': 512,
};
const lfm2 = {
  block_count: 16,
  embedding_length: 2048,
  'attention.head_count': 32,
  'attention.head_count_kv': [0, 0, 8, 0, 0, 8, 0, 0, 8, 0, 8, 0, 8, 0, 8, 0],
  'shortconv.l_cache': 3,
};
const qwen35 = {
  block_count: 32,
  embedding_length: 2560,
  'attention.head_count': 16,
  'attention.head_count_kv': 4,
  'attention.key_length': 256,
  'attention.value_length': 256,
  full_attention_interval: 4,
};

const mega = 1_000_000;
const known: [string, string, Facts, number, number][] = [
  ['Granite 4.0 h micro: 4 of 40 layers look back', 'granitehybrid', granite, 67 * mega + 70 * mega, 75 * mega],
  ['Gemma 3 1B: 22 of 26 layers look at 512 tokens', 'gemma3', gemma3, 62 * mega, 15 * mega],
  ['LFM2 1.2B: 6 of 16 layers look back', 'lfm2', lfm2, 101 * mega, 1 * mega],
  ['Qwen3.5 4B: 8 of 32 layers look back', 'qwen35', qwen35, 268 * mega, 2 * mega],
];
test.for(known)('%s', ([, architecture, facts, expected, tolerance]) => {
  expect(Math.abs(bytesOf(architecture, facts) - expected)).toBeLessThan(tolerance);
  expect(shapeOf(architecture, facts)!.isSure).toBe(true);
});

test('a model without heads keeps a summary of the same size, however long a conversation is', () => {
  const mamba = {
    block_count: 48,
    embedding_length: 1536,
    'ssm.conv_kernel': 4,
    'ssm.inner_size': 3072,
    'ssm.state_size': 16,
  };
  expect(bytesOf('mamba', mamba, 100)).toBe(bytesOf('mamba', mamba, 4096));
  expect(bytesOf('mamba', mamba)).toBeLessThan(20 * mega);
});

test('a pattern of windows is taken as the file gives it: a number, or layer by layer', () => {
  const inTurn = { ...gemma3, 'attention.sliding_window_pattern': every(26, (layer) => Number(layer % 6 < 5)) };
  expect(shapeOf('gemma3', inTurn)).toEqual(shapeOf('gemma3', gemma3));
  expect(shapeOf('gemma3', { ...gemma3, 'attention.sliding_window_pattern': 2 })!.bytesPerToken).toBe(13 * 512 * 4);
});

test('what a file leaves open is not sure', () => {
  expect(shapeOf('other', { ...gemma3 })!.isSure).toBe(false);
  expect(
    shapeOf('deepseek2', { ...gemma3, 'attention.sliding_window': 0, 'attention.kv_lora_rank': 512 })!.isSure,
  ).toBe(false);
  expect(shapeOf('llama', { block_count: 4 })).toBeUndefined();
});

test('a compressed cache is counted as it is kept', () => {
  const mla = {
    block_count: 27,
    embedding_length: 2048,
    'attention.head_count': 16,
    'attention.head_count_kv': 1,
    'attention.key_length': 576,
    'attention.value_length': 512,
    'attention.key_length_mla': 192,
    'attention.kv_lora_rank': 512,
    'rope.dimension_count': 64,
  };
  expect(shapeOf('deepseek2', mla)).toMatchObject({ bytesPerToken: 27 * 576 * 4, isSure: true });
});

/** A file of this size that has no bytes but its header's. */
function fileOf(architecture: string, facts: Facts, sizeBytes: number): File {
  const bytes = makeGguf({
    metadata: [
      ['general.architecture', text(architecture)],
      [`${architecture}.context_length`, count(131_072)],
      ...Object.entries(facts).map(([key, value]): [string, GgufValue] => [
        `${architecture}.${key}`,
        typeof value === 'number' ? count(value) : numbers(...value),
      ]),
    ],
  });
  const file = new File([bytes], 'model.gguf');
  const whole = new Uint8Array(1024 * 1024);
  whole.set(bytes);
  Object.defineProperty(file, 'size', { value: sizeBytes });
  Object.defineProperty(file, 'slice', { value: (from: number, to: number) => new Blob([whole.slice(from, to)]) });
  return file;
}
const refusal = async (file: File): Promise<unknown> =>
  await findGguf(file).then(
    () => undefined,
    (error: unknown) => (error instanceof Trouble ? error.name : error),
  );

test('Granite 4.0 h micro of 1.94 GB is taken, and takes about 2.2 GB', async () => {
  const { claims } = await findGguf(fileOf('granitehybrid', granite, 1.94e9));
  expect(claims.memoryBytes).toBeGreaterThan(2.1e9);
  expect(claims.memoryBytes).toBeLessThan(2.3e9);
});

test('what is not sure refuses no model, and 4 GB of weights are refused whatever else is so', async () => {
  const unclear = { ...gemma3, block_count: 400, 'attention.head_count_kv': 16 };
  expect(await refusal(fileOf('mistral3', unclear, 2e9))).toBeUndefined();
  const clear = { ...unclear, 'attention.sliding_window': 0 };
  expect(await refusal(fileOf('mistral3', clear, 2e9))).toBe('ModelDoesNotFit');
  expect(await refusal(fileOf('mistral3', unclear, 4.2e9))).toBe('ModelDoesNotFit');
});

test('whatever a file says, the memory is a number, and more tokens never take less', () => {
  const value = fc.oneof(
    fc.nat({ max: 300 }),
    fc.double(),
    fc.integer(),
    fc.array(fc.oneof(fc.nat({ max: 64 }), fc.double()), { maxLength: 40 }),
  );
  const keys = [
    ...Object.keys({ ...granite, ...gemma3, ...lfm2, ...qwen35 }),
    'attention.shared_kv_layers',
    'wkv.head_size',
  ];
  const facts = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 14 });
  fc.assert(
    fc.property(
      fc.constantFrom('llama', 'gemma3', 'mamba', 'qwen35', 'rwkv7', 'falcon-h1'),
      facts,
      fc.nat({ max: 8000 }),
      (architecture, given, tokens) => {
        const shape = shapeOf(architecture, { block_count: 12, ...given });
        if (!shape) return;
        const bytes = contextBytes(shape, tokens);
        expect(bytes).toBeGreaterThanOrEqual(0);
        expect(contextBytes(shape, tokens + 500)).toBeGreaterThanOrEqual(bytes);
      },
    ),
    { numRuns: cases },
  );
});
