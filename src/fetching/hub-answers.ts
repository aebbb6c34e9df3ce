/**
 * The answers of the hub's interface, as far as they are used. What is not named here is passed over. Checked by hand:
 * the code that holds the network has no dependencies.
 */

const plainName = /^[\w][\w.-]{0,199}$/;
const commitName = /^[0-9a-f]{40}$/;
const sha256Name = /^[0-9a-f]{64}$/;
/** The largest models in use have about a thousand. */
const mostRecords = 20_000;

/** What git and its extension for large files say of a file: SHA-256 of a large one, git's own name of a small one. */
export interface HubEntry {
  path: string;
  size: number;
  oid: string;
  lfs?: { oid: string; size: number };
}

/** The commit that a branch stands for just now. @throws TypeError */
export function parseCommit(answer: unknown): string {
  const { sha } = fieldsOf(answer);
  if (!isText(sha, commitName)) throw new TypeError('no commit');
  return sha;
}

/** The files of a folder, by name. What is no plain file is passed over: others may lie there. @throws TypeError */
export function parseTree(answer: unknown): Map<string, HubEntry> {
  if (!Array.isArray(answer)) throw new TypeError('no list of files');
  const entries = answer.flatMap((entry: unknown) => parseEntry(entry) ?? []);
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function parseEntry(input: unknown): HubEntry | undefined {
  if (!isObject(input)) return undefined;
  const { type, path, size, oid, lfs } = input;
  if (type !== 'file' || !isText(path, plainName) || !isSize(size) || !isText(oid, commitName)) return undefined;
  if (lfs === undefined) return { path, size, oid };
  if (!isObject(lfs) || !isText(lfs['oid'], sha256Name) || !isSize(lfs['size'])) return undefined;
  return { path, size, oid, lfs: { oid: lfs['oid'], size: lfs['size'] } };
}

/** The files of weights that a model's own list names, and how long each is, in bytes. @throws TypeError */
export function parseWeights(answer: unknown): Map<string, number> {
  const { records } = fieldsOf(answer);
  if (!Array.isArray(records) || records.length === 0 || records.length > mostRecords)
    throw new TypeError('no list of weights');
  return new Map(
    records.map((record: unknown) => {
      const { dataPath, nbytes } = fieldsOf(record);
      if (!isText(dataPath, plainName) || !isSize(nbytes))
        throw new TypeError('an entry of the weights makes no sense');
      return [dataPath, nbytes];
    }),
  );
}

function fieldsOf(input: unknown): Record<string, unknown> {
  if (!isObject(input)) throw new TypeError('no object');
  return input;
}

const isObject = (input: unknown): input is Record<string, unknown> => typeof input === 'object' && input !== null;
const isText = (input: unknown, pattern: RegExp): input is string => typeof input === 'string' && pattern.test(input);
const isSize = (input: unknown): input is number => Number.isSafeInteger(input) && (input as number) >= 1;
