import * as v from 'valibot';

/** The answers of the hub's interface, as far as they are used. What is not named here is passed over. */

const sizeBytes = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** A name that a manifest may carry and an address can hold as it is. */
export const plainName = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\w][\w.-]*$/));

const revisionSchema = v.object({ sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) });

const entrySchema = v.object({
  type: v.literal('file'),
  path: plainName,
  size: sizeBytes,
  oid: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  lfs: v.exactOptional(v.object({ oid: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), size: sizeBytes })),
});

/** What git and its extension for large files say of a file: SHA-256 of a large one, git's own name of a small one. */
export type HubEntry = v.InferOutput<typeof entrySchema>;

const weightsSchema = v.object({
  records: v.pipe(
    v.array(v.object({ dataPath: plainName, nbytes: sizeBytes })),
    v.minLength(1),
    v.maxLength(20_000), // the largest models in use have about a thousand
  ),
});

/** The commit that a branch stands for just now. @throws ValiError */
export function parseCommit(answer: unknown): string {
  return v.parse(revisionSchema, answer).sha;
}

/** The files of a folder, by name. What is no plain file is passed over: others may lie there. @throws ValiError */
export function parseTree(answer: unknown): Map<string, HubEntry> {
  const entries = v.parse(v.array(v.unknown()), answer).flatMap((entry) => {
    const parsed = v.safeParse(entrySchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** The files of weights that a model's own list names, and how long each is. @throws ValiError */
export function parseWeights(answer: unknown): Map<string, number> {
  const { records } = v.parse(weightsSchema, answer);
  return new Map(records.map(({ dataPath, nbytes }) => [dataPath, nbytes]));
}
