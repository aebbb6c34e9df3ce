import { knownMarks, markForms } from './known-marks.ts';

/**
 * What is put into a mark, so that a tokenizer reads letters where it would have read a command. Seen by nobody, and
 * one token or two in the vocabularies in use. The others are for a model that has the first in a mark of its own.
 */
const separators = ['\u200B', '\u2060', '\u200C', '\u2063'] as const;

/** Breaks the control marks in a text. `isOpen`: the model goes on with this text, and nothing else follows it. */
export type MarkBreaker = (text: string, isOpen?: boolean) => string;

/**
 * No text from people, files or other products can end a turn or begin one: the result holds no mark, and makes none
 * with what a template puts before or behind it. Only separators are added, and nothing is taken. What is broken stays
 * as it is when it is broken again.
 * @param own the marks that the model's own files name (`marks-of.ts`)
 */
export function createMarkBreaker(own: readonly string[] = []): MarkBreaker {
  // A mark of one letter cannot be broken, and white space is text.
  const marks = new Set([...knownMarks, ...own].filter((mark) => [...mark].length > 1 && mark.trim() !== ''));
  const separator = separators.find((one) => ![...marks].some((mark) => mark.includes(one))) ?? separators[0];
  const forms = markForms(separator);
  /** The lengths of the marks that begin with these two code units. */
  const lengths = new Map<string, Set<number>>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  let longest = 0;
  for (const mark of marks) {
    const key = mark.slice(0, 2);
    lengths.set(key, (lengths.get(key) ?? new Set()).add(mark.length));
    longest = Math.max(longest, mark.length);
    for (let at = 1; at < mark.length; at += 1) {
      beginnings.add(mark.slice(0, at));
      endings.add(mark.slice(at));
    }
  }

  /** Where a separator goes: behind the first letter of each mark, wherever marks overlap. */
  function placesIn(text: string): number[] {
    const places: number[] = [];
    for (const { index } of text.matchAll(forms.inside)) places.push(index + 1);
    for (let index = 0; index < text.length - 1; index += 1)
      for (const length of lengths.get(text.slice(index, index + 2)) ?? [])
        if (marks.has(text.slice(index, index + length))) {
          places.push(index + String.fromCodePoint(text.codePointAt(index)!).length);
          break;
        }
    return places;
  }

  const beginsMark = (text: string): boolean => {
    for (let length = Math.min(text.length, longest - 1); length > 0; length -= 1)
      if (beginnings.has(text.slice(-length))) return true;
    return forms.beginning.test(text);
  };
  const endsMark = (text: string): boolean => {
    for (let length = Math.min(text.length, longest - 1); length > 0; length -= 1)
      if (endings.has(text.slice(0, length))) return true;
    return forms.ending.test(text);
  };

  return (text, isOpen = false) => {
    const places = placesIn(text);
    // Templates may trim a text before they join it to its neighbours.
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    if (endsMark(text)) places.push(0);
    if (start > 0 && start < end && endsMark(text.slice(start))) places.push(start);
    if (!isOpen) {
      if (beginsMark(text)) places.push(text.length);
      if (end < text.length && start < end && beginsMark(text.slice(0, end))) places.push(end);
    }
    let broken = '';
    let from = 0;
    for (const place of [...new Set(places)].toSorted((a, b) => a - b)) {
      broken += text.slice(from, place) + separator;
      from = place;
    }
    return broken + text.slice(from);
  };
}

/** One text, once. Where there are many, make a breaker. */
export function breakControlTokens(text: string, own: readonly string[] = []): string {
  return createMarkBreaker(own)(text);
}
