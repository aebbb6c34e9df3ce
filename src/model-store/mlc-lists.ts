import * as v from 'valibot';
import { fileTrouble } from '../shared/file-trouble.ts';

/** The two lists that a model in MLC's format carries, as far as bringing it here needs them. */

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const configSchema = v.looseObject({
  model_type: v.optional(v.string(), ''),
  quantization: v.optional(v.string(), ''),
  context_window_size: v.optional(v.pipe(v.number(), v.integer()), -1),
  tokenizer_files: v.optional(v.array(v.string()), []),
  /** How it wants a conversation. The engine reads it in full. */
  conv_template: v.looseObject({ roles: v.looseObject({}), seps: v.array(v.string()) }),
  /** The model's shape, where it is told: what the engine needs for each token is reckoned from it. */
  model_config: v.optional(v.looseObject({}), {}),
});

const weightsSchema = v.looseObject({
  records: v.pipe(
    v.array(v.looseObject({ dataPath: v.pipe(v.string(), v.regex(/^\w[\w.-]*$/)), nbytes: count })),
    v.minLength(1),
    // The largest models in use have about a thousand.
    v.maxLength(20_000),
    v.check((records) => new Set(records.map(({ dataPath }) => dataPath)).size === records.length, 'One name twice.'),
    v.check((records) => records.every(({ dataPath }) => !/\.(json|wasm)$/.test(dataPath)), 'No weights.'),
  ),
});

export type MlcConfig = v.InferOutput<typeof configSchema>;
export type MlcWeights = v.InferOutput<typeof weightsSchema>;

export const readConfig = (blob: Blob, name: string): Promise<MlcConfig> => read(blob, name, configSchema);
export const readWeights = (blob: Blob, name: string): Promise<MlcWeights> => read(blob, name, weightsSchema);
/** Only whether it can be read: what is in it is the engine's affair. */
export async function checkTokenizer(blob: Blob, name: string): Promise<void> {
  await read(blob, name, v.looseObject({ model: v.looseObject({}) }));
}

/** The longest in use, tokenizers of 260,000 words, are below 40 MB. Longer ones are refused unread. */
const limitBytes = 64 * 1024 * 1024;

/** @throws Trouble `ModelFileCorrupt` with the fault `header`, `not-json` or `unreadable` */
async function read<Schema extends v.GenericSchema>(
  blob: Blob,
  name: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (blob.size > limitBytes) throw fileTrouble('header', name, `${blob.size} bytes.`);
  const text = await blob.text().catch((error: unknown) => {
    throw fileTrouble('unreadable', name, String(error));
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw fileTrouble('not-json', name, String(error));
  }
  const parsed = v.safeParse(schema, content);
  if (!parsed.success) throw fileTrouble('header', name, parsed.issues[0].message);
  return parsed.output;
}
