import * as v from 'valibot';
import { formatNumber } from '../../shared/format.ts';
import { toCatalogueModel, type CatalogueModel } from './catalogue-model.ts';
import { words } from './words.ts';

export interface LeftOut {
  name: string;
  /** For developers. */
  reason: string;
}

/** An entry of a catalogue. Fields that it does not know are passed over. A function: a build that reads no list from outside drops it. */
export function entrySchema() {
  const text = v.pipe(v.string(), v.minLength(1));
  const size = v.pipe(v.number(), v.integer(), v.minValue(1));
  const fileName = v.pipe(v.string(), v.regex(/^[\w][\w.-]*$/));
  const repository = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*\/[\w-][\w.-]*$/));
  const revision = fileName;
  const address = v.pipe(v.string(), v.url());
  const variant = v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
    quantization: text,
    sizeBytes: size,
    memoryBytes: size,
    largestBufferBytes: v.exactOptional(size),
    source: v.variant('kind', [
      v.object({ kind: v.literal('mlc-repository'), repository, revision, library: address }),
      v.object({ kind: v.literal('gguf-repository'), repository, revision, fileName }),
      v.object({ kind: v.literal('gguf-address'), address }),
    ]),
    files: v.exactOptional(
      v.array(v.object({ name: fileName, sizeBytes: size, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
    ),
  });
  return v.object({
    name: text,
    maker: v.string(),
    licence: v.string(),
    languages: v.array(text),
    contextTokens: size,
    parametersBillions: v.pipe(v.number(), v.minValue(0)),
    goodAt: v.exactOptional(v.string()),
    isThinking: v.exactOptional(v.boolean()),
    isSpecial: v.exactOptional(v.boolean()),
    variants: v.pipe(v.array(variant), v.minLength(1)),
  });
}

/** Reads a catalogue from outside: what makes no sense is left out, by name, and the rest stays. Never throws. */
export function parseCatalogue(input: unknown): { models: CatalogueModel[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  if (!Array.isArray(input)) return { models: [], leftOut: [{ name: words().wholeList, reason: 'no list' }] };
  const schema = entrySchema();
  const ids = new Set<string>();
  const models = input.flatMap((entry: unknown, index) => {
    const name = (entry as { name?: unknown } | null)?.name;
    const leave = (reason: string): [] => {
      leftOut.push({ name: typeof name === 'string' && name ? name : words().entry(formatNumber(index + 1)), reason });
      return [];
    };
    const { success, output, issues } = v.safeParse(schema, entry);
    if (!success) return leave(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join(' '));
    const own = output.variants.map(({ id }) => id);
    if (new Set(own).size < own.length || own.some((id) => ids.has(id))) return leave('an id twice');
    for (const id of own) ids.add(id);
    return [toCatalogueModel(output)];
  });
  return { models, leftOut };
}
