/** What stands in a file of JSON, value by value, and why one could not be had. */
export type Piece = { text: string } | { fault: 'too-large' | 'too-deep' } | { end: 'whole' | 'cut-off' | 'not-json' };

/** A conversation of 2,000 long turns has a few megabytes. */
const longestText = 64 * 1024 * 1024;
/** Deeper than any of the formats by far. */
const deepest = 100;

/**
 * The elements of a top-level array, or the objects of a file that is one object or an object a line. `JSON.parse` reads
 * each by itself: a file of any length needs the memory of its longest conversation, and one that is broken does
 * not take the others with it. What is read is not believed: no array within, no depth and no length grows without end.
 */
export async function* splitValues(texts: AsyncIterable<string>): AsyncGenerator<Piece, void> {
  let base: number | undefined;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isClosed = false;
  let fault: 'too-large' | 'too-deep' | undefined;
  let begun = '';

  for await (const text of texts) {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (sign === backslash) isEscaped = true;
        else if (sign === quote) isInString = false;
        continue;
      }
      if (base === undefined) {
        if (isSpace(sign)) continue;
        if (sign !== bracket && sign !== brace) return yield { end: 'not-json' };
        base = sign === bracket ? 1 : 0;
        if (base === 1) {
          depth = 1;
          continue;
        }
      }
      if (sign === quote) isInString = true;
      else if (sign === brace || sign === bracket) {
        if (depth === base) [begun, from, fault] = ['', at, undefined];
        depth += 1;
        if (depth - base > deepest) fault ??= 'too-deep';
      } else if (sign === braceEnd || sign === bracketEnd) {
        if (depth <= base) {
          isClosed = true;
          continue;
        }
        depth -= 1;
        if (depth > base) continue;
        yield fault ? { fault } : { text: begun + text.slice(from, at + 1) };
        begun = '';
      }
    }
    if (base === undefined || depth <= base) continue;
    if (begun.length + text.length - from > longestText) fault ??= 'too-large';
    begun = fault ? '' : begun + text.slice(from);
  }
  if (base === undefined) yield { end: 'not-json' };
  else yield { end: isInString || depth > base || (base === 1 && !isClosed) ? 'cut-off' : 'whole' };
}

const quote = 0x22;
const backslash = 0x5c;
const bracket = 0x5b;
const bracketEnd = 0x5d;
const brace = 0x7b;
const braceEnd = 0x7d;

function isSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09;
}
