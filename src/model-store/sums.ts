/** The list of hashes that travels with a model: `sha256sum -c` reads it, too. */
export const sumsName = 'SHA256SUMS.txt';

const limitBytes = 4 * 1024 * 1024;

/** The hashes by the files' names. A line that is none of such a list is passed over. */
export async function readSums(list: Blob | undefined): Promise<ReadonlyMap<string, string>> {
  if (!list || list.size > limitBytes) return new Map();
  const lines = (await list.text()).matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gm);
  return new Map(Array.from(lines, ([, sha256 = '', name = '']) => [name, sha256]));
}
