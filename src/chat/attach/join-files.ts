/** A file of text that goes with a question. */
export interface AttachedFile {
  /** On one line, without backticks: it stands above the text. */
  name: string;
  /** Not empty. */
  text: string;
}

/** How a file's name is told to the model, and known again. A part of the record's form, and not of a language. */
export const fileMark = 'File: ';

/**
 * A question with its files, as one text: the words, then each file under its name between fences that are longer than
 * any in it. `splitFiles` takes it apart again.
 */
export function joinFiles(words: string, files: readonly AttachedFile[]): string {
  if (files.length === 0) return words;
  const runs = [words, ...files.map(({ text }) => text)].flatMap((text) => text.match(/`{3,}/g) ?? []);
  const fence = '`'.repeat(runs.reduce((longest, { length }) => Math.max(longest, length), 2) + 1);
  const blocks = files.map(({ name, text }) => `${fileMark}${name}\n${fence}${languageOf(name)}\n${text}\n${fence}`);
  return [...(words.trim() === '' ? [] : [words]), ...blocks].join('\n\n');
}

/** What stands after a fence: the ending of the name, which for code is mostly what its language is called. */
function languageOf(name: string): string {
  return /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
