import * as v from 'valibot';
import { toCatalogueModel, type CatalogueModel } from './catalogue-model.ts';

export interface LeftOut {
  name: string;
  /** For developers. */
  reason: string;
}

const text = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fileName = v.pipe(v.string(), v.regex(/^[\w][\w.-]*$/));
const repository = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*\/[\w-][\w.-]*$/));
const revision = v.pipe(v.string(), v.regex(/^[\w][\w.-]*$/));

const variantSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  quantization: text,
  sizeBytes: v.pipe(count, v.minValue(1)),
  memoryBytes: v.pipe(count, v.minValue(1)),
  largestBufferBytes: v.exactOptional(count),
  source: v.variant('kind', [
    v.object({ kind: v.literal('mlc-repository'), repository, revision, library: v.pipe(v.string(), v.url()) }),
    v.object({ kind: v.literal('gguf-repository'), repository, revision, fileName }),
    v.object({ kind: v.literal('gguf-address'), address: v.pipe(v.string(), v.url()) }),
  ]),
  files: v.exactOptional(
    v.array(
      v.object({
        name: fileName,
        sizeBytes: v.pipe(count, v.minValue(1)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
  ),
});

/** An entry of a catalogue. Fields that it does not know are passed over. */
export const entrySchema = v.object({
  name: text,
  maker: v.string(),
  licence: v.string(),
  languages: v.array(text),
  contextTokens: v.pipe(count, v.minValue(1)),
  parametersBillions: v.pipe(v.number(), v.minValue(0)),
  goodAt: v.string(),
  isThinking: v.exactOptional(v.boolean()),
  isSpecial: v.exactOptional(v.boolean()),
  variants: v.pipe(v.array(variantSchema), v.minLength(1)),
});

/** Reads a catalogue from outside: what makes no sense is left out, by name, and the rest stays. Never throws. */
export function parseCatalogue(input: unknown): { models: CatalogueModel[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  if (!Array.isArray(input)) return { models: [], leftOut: [{ name: 'The whole list', reason: 'It is not a list.' }] };
  const ids = new Set<string>();
  const models = input.flatMap((entry: unknown, index) => {
    const name = (entry as { name?: unknown } | null)?.name;
    const leave = (reason: string): [] => {
      leftOut.push({ name: typeof name === 'string' && name ? name : `Entry ${index + 1}`, reason });
      return [];
    };
    const { success, output, issues } = v.safeParse(entrySchema, entry);
    if (!success) return leave(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join(' '));
    const own = output.variants.map(({ id }) => id);
    if (new Set(own).size < own.length || own.some((id) => ids.has(id))) return leave('An id is there twice.');
    for (const id of own) ids.add(id);
    return [toCatalogueModel(output)];
  });
  return { models, leftOut };
}
