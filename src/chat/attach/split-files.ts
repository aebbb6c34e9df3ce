import { fileMark, type AttachedFile } from './join-files.ts';

/** A question as it is drawn: the words, and the files after them. */
export interface SplitText {
  words: string;
  files: AttachedFile[];
}

/**
 * Takes apart what `joinFiles` put together. Only what stands at the end of the text, in that form to the letter, is a
 * file; who writes the same by hand sees their own words folded, and nothing else comes of it. Takes a time that grows
 * with the text's length, and not faster, whatever is in it.
 */
export function splitFiles(text: string): SplitText {
  if (!text.startsWith(fileMark) && !text.includes(`\n\n${fileMark}`)) return { words: text, files: [] };
  const lines = text.split('\n');
  const lastEnd = new Map<string, number>();
  lines.forEach((line, index) => /^`{3,}$/.test(line) && lastEnd.set(line, index));

  let files: AttachedFile[] = [];
  let firstLine = 0;
  for (let at = 0; at < lines.length;) {
    const block = blockAt(lines, at, lastEnd);
    if (!block) {
      files = [];
      at += 1;
      continue;
    }
    if (files.length === 0) firstLine = at;
    files.push(block.file);
    if (block.end === lines.length - 1) return { words: lines.slice(0, Math.max(0, firstLine - 1)).join('\n'), files };
    // Between two files there is one empty line, and nothing else.
    const goesOn = isHead(lines, block.end + 2);
    if (!goesOn) files = [];
    at = block.end + (goesOn ? 2 : 1);
  }
  return { words: text, files: [] };
}

function isHead(lines: readonly string[], at: number): boolean {
  const isApart = at === 0 || lines[at - 1] === '';
  return isApart && lines[at]?.startsWith(fileMark) === true && /^`{3,}[a-z0-9]*$/.test(lines[at + 1] ?? '');
}

function blockAt(
  lines: readonly string[],
  at: number,
  lastEnd: ReadonlyMap<string, number>,
): { file: AttachedFile; end: number } | undefined {
  if (!isHead(lines, at)) return undefined;
  const fence = /^`+/.exec(lines[at + 1] ?? '')?.[0] ?? '';
  if ((lastEnd.get(fence) ?? 0) < at + 3) return undefined;
  const end = lines.indexOf(fence, at + 2);
  if (end < at + 3) return undefined;
  const file = { name: lines[at]?.slice(fileMark.length) ?? '', text: lines.slice(at + 2, end).join('\n') };
  return { file, end };
}
