/** Small GGUF files: whole ones, and the pieces to make wrong ones of. They have a header and tensors, and no sense. */

export type GgufValue =
  | { type: 'string'; value: string }
  | { type: 'u32'; value: number }
  | { type: 'u64'; value: bigint }
  | { type: 'f32'; value: number }
  | { type: 'bool'; value: boolean }
  | { type: 'strings'; value: readonly string[] }
  | { type: 'raw'; bytes: readonly number[] };

export interface GgufParts {
  magic?: string;
  version?: number;
  tensorCount?: bigint;
  metadataCount?: bigint;
  metadata?: readonly (readonly [key: string, value: GgufValue])[];
  tensors?: readonly { name: string; dimensions: readonly bigint[]; type: number; offset: bigint }[];
  /** Bytes after the header. */
  weightBytes?: number;
}

export const text = (value: string): GgufValue => ({ type: 'string', value });
export const count = (value: number): GgufValue => ({ type: 'u32', value });

/** A list of 32-bit numbers. */
export const numbers = (...values: number[]): GgufValue => ({
  type: 'raw',
  bytes: [...u32(9), ...u32(5), ...u64(BigInt(values.length)), ...values.flatMap(u32)],
});

export const plainMetadata: readonly (readonly [string, GgufValue])[] = [
  ['general.architecture', text('llama')],
  ['general.name', text('Small Model')],
  ['general.author', text('Somebody')],
  ['general.license', text('mit')],
  ['general.file_type', count(7)],
  ['llama.context_length', count(2048)],
  ['llama.block_count', count(2)],
  ['llama.embedding_length', count(64)],
  ['llama.attention.head_count', count(4)],
  ['llama.attention.head_count_kv', count(2)],
  ['tokenizer.ggml.tokens', { type: 'strings', value: Array.from({ length: 300 }, (_, index) => `token ${index}`) }],
  ['tokenizer.ggml.scores', { type: 'raw', bytes: [...u32(9), ...u32(6), ...u64(2n), ...u32(0), ...u32(0)] }],
  ['tokenizer.chat_template', text('{{ messages }}'.repeat(200))],
];

export const plainTensors: NonNullable<GgufParts['tensors']> = [
  { name: 'token_embd.weight', dimensions: [64n, 4n], type: 0, offset: 0n },
  { name: 'output.weight', dimensions: [64n, 2n], type: 8, offset: 1024n },
];
export const plainWeightBytes = 1024 + (128 / 32) * 34;

export function makeGguf({
  magic = 'GGUF',
  version = 3,
  metadata = plainMetadata,
  tensors = plainTensors,
  tensorCount = BigInt(tensors.length),
  metadataCount = BigInt(metadata.length),
  weightBytes = plainWeightBytes,
}: GgufParts = {}): Uint8Array<ArrayBuffer> {
  const header = [
    ...new TextEncoder().encode(magic),
    ...u32(version),
    ...u64(tensorCount),
    ...u64(metadataCount),
    ...metadata.flatMap(([key, value]) => [...encodeKey(key), ...encodeValue(value)]),
    ...tensors.flatMap(({ name, dimensions, type, offset }) => [
      ...encodeKey(name),
      ...u32(dimensions.length),
      ...dimensions.flatMap(u64),
      ...u32(type),
      ...u64(offset),
    ]),
  ];
  const weightsAt = Math.ceil(header.length / 32) * 32;
  const bytes = new Uint8Array(weightsAt + weightBytes);
  bytes.set(header);
  for (let at = weightsAt; at < bytes.length; at += 1) bytes[at] = (at * 31) % 251;
  return bytes;
}

export function u32(value: number): number[] {
  return [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
}

export function u64(value: bigint): number[] {
  return Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(index * 8)) & 255n));
}

/** A text with its length before it: a key, or the name of a tensor. */
export function encodeKey(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...u64(BigInt(bytes.length)), ...bytes];
}

/** A value with its type before it. */
export function encodeValue(value: GgufValue): readonly number[] {
  switch (value.type) {
    case 'string':
      return [...u32(8), ...encodeKey(value.value)];
    case 'u32':
      return [...u32(4), ...u32(value.value)];
    case 'u64':
      return [...u32(10), ...u64(value.value)];
    case 'f32':
      return [...u32(6), ...new Uint8Array(new Float32Array([value.value]).buffer)];
    case 'bool':
      return [...u32(7), Number(value.value)];
    case 'strings':
      return [...u32(9), ...u32(8), ...u64(BigInt(value.value.length)), ...value.value.flatMap(encodeKey)];
    case 'raw':
      return value.bytes;
  }
}
