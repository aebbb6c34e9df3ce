/** What is lost at most of a file when everything stops at once; more would be held in memory, too. */
export const partBytes = 8 * 1024 * 1024;

export function partName(fileIndex: number, partIndex: number): string {
  const [file, part] = [fileIndex + 1, partIndex + 1].map((count) => String(count).padStart(4, '0'));
  return `file-${file}-part-${part}.bin`;
}

/** A stretch of a file, from the start of a part to the end of one. The end is open where the length is not known. */
export interface Run {
  startBytes: number;
  endBytes: number | undefined;
}

/** What is missing of a file, in as few stretches as there can be. Pure. */
export function missingRuns(
  fileIndex: number,
  sizeBytes: number | undefined,
  here: ReadonlyMap<string, { sizeBytes: number }>,
): Run[] {
  // Of a file whose length nobody knows, no part can be asked for by itself.
  if (sizeBytes === undefined) return [{ startBytes: 0, endBytes: undefined }];
  const runs: Run[] = [];
  for (let startBytes = 0; startBytes < sizeBytes; startBytes += partBytes) {
    const endBytes = Math.min(sizeBytes, startBytes + partBytes);
    const part = here.get(partName(fileIndex, startBytes / partBytes));
    if (part?.sizeBytes === endBytes - startBytes) continue;
    const last = runs.at(-1);
    if (last?.endBytes === startBytes) last.endBytes = endBytes;
    else runs.push({ startBytes, endBytes });
  }
  return runs;
}
