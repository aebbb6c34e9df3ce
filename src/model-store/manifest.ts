import * as v from 'valibot';

/**
 * What is said of a model's files: enough to fetch, check and load them. The same for every source; of a file
 * from disk less is known, and what nobody knows is an empty text there.
 */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const sizeBytes = v.pipe(v.number(), v.integer(), v.minValue(1));
/** A plain file name: a manifest must not be able to point outside the model's own folder. */
const fileName = v.pipe(v.string(), v.regex(/^[\w][\w.-]*$/));
const file = v.object({ name: fileName, sizeBytes, sha256 });

const manifestSchema = v.pipe(
  v.object({
    version: v.literal(1),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
    name: v.string(),
    maker: v.string(),
    format: v.literal('gguf'),
    quantization: v.string(),
    languages: v.array(v.string()),
    /** Tokens that the model was trained to read at once. */
    contextTokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** Memory that the model takes when loaded with the app's settings: measured, or reckoned from its header. */
    memoryBytes: sizeBytes,
    licence: v.object({ spdx: v.string(), text: v.string() }),
    file,
    /** The file in pieces, in order. */
    parts: v.pipe(v.array(file), v.minLength(1)),
  }),
  v.check(
    (manifest) => manifest.parts.reduce((sum, part) => sum + part.sizeBytes, 0) === manifest.file.sizeBytes,
    'The parts do not add up to the file.',
  ),
  v.check(({ parts }) => new Set(parts.map(({ name }) => name)).size === parts.length, 'Two parts have one name.'),
);

export type ModelManifest = v.InferOutput<typeof manifestSchema>;
export type ModelPart = ModelManifest['parts'][number];

/** @throws ValiError when `input` is not a manifest of version 1. */
export function parseManifest(input: unknown): ModelManifest {
  return v.parse(manifestSchema, input);
}
