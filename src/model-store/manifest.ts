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

/** What a model is, whatever its files are. */
export const modelEntries = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  name: v.string(),
  maker: v.string(),
  /** `gguf`: one file, for llama.cpp. `mlc`: several, for web-llm, the one `.wasm` among them its library. */
  format: v.picklist(['gguf', 'mlc']),
  quantization: v.string(),
  languages: v.array(v.string()),
  /** Tokens that the model was trained to read at once. */
  contextTokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Memory that the model takes when loaded with the app's settings: measured, or reckoned from its header. */
  memoryBytes: sizeBytes,
};

const manifestSchema = v.pipe(
  v.object({
    version: v.literal(1),
    ...modelEntries,
    licence: v.object({ spdx: v.string(), text: v.string() }),
    /** The whole model. Of several files: their sum, and the SHA-256 of `filesList`. */
    file,
    /** The files of a model that has several, in the order in which the parts hold them. */
    files: v.exactOptional(v.pipe(v.array(file), v.minLength(1))),
    /** The bytes of all files in pieces, in order. A piece never reaches from one file into the next. */
    parts: v.pipe(v.array(file), v.minLength(1)),
  }),
  v.check(({ file: whole, parts }) => sumOf(parts) === whole.sizeBytes, 'The parts do not add up to the file.'),
  v.check(({ parts }) => isUnique(parts), 'Two parts have one name.'),
  v.check(({ format, files }) => (format === 'mlc') === (files !== undefined), 'Only MLC models have several files.'),
  v.check(({ files = [] }) => isUnique(files), 'Two files have one name.'),
  v.check(
    ({ file: whole, files, parts }) => partition(files ?? [whole], parts) !== undefined,
    'A part is in two files.',
  ),
);

export type ModelManifest = v.InferOutput<typeof manifestSchema>;
/** A file of a model, whole: its name, its size and SHA-256. */
export type ModelFileFacts = v.InferOutput<typeof file>;
export type ModelPart = ModelFileFacts;

/** @throws ValiError when `input` is not a manifest of version 1. */
export function parseManifest(input: unknown): ModelManifest {
  return v.parse(manifestSchema, input);
}

/** The model's files, each with its parts in order. */
export function filesOf({ file: whole, files, parts }: ModelManifest): { file: ModelFileFacts; parts: ModelPart[] }[] {
  return partition(files ?? [whole], parts) ?? [];
}

/** What stands for several files together: the text that `sha256sum` writes of them, by name. */
export function filesList(files: readonly ModelFileFacts[]): string {
  const byName = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return byName.map(({ name, sha256: hash }) => `${hash}  ${name}\n`).join('');
}

/** Deals the parts out to the files. Undefined where they do not end together. */
function partition(
  files: readonly ModelFileFacts[],
  parts: readonly ModelPart[],
): { file: ModelFileFacts; parts: ModelPart[] }[] | undefined {
  const left = [...parts];
  const dealt = files.map((one) => {
    const own: ModelPart[] = [];
    for (let sum = 0; sum < one.sizeBytes && left[0]; sum += own.at(-1)!.sizeBytes) own.push(left.shift()!);
    return { file: one, parts: own };
  });
  const isEven = left.length === 0 && dealt.every(({ file: { sizeBytes: size }, parts: own }) => sumOf(own) === size);
  return isEven ? dealt : undefined;
}

function sumOf(pieces: readonly { sizeBytes: number }[]): number {
  return pieces.reduce((sum, piece) => sum + piece.sizeBytes, 0);
}

function isUnique(named: readonly { name: string }[]): boolean {
  return new Set(named.map(({ name }) => name)).size === named.length;
}
