import type { Tokens } from 'marked';

/**
 * The numbers of a list as they are written, also where one is left out. Where all are the same, it is counted: so
 * people write lists who leave the counting to the reader.
 */
export function listNumbers({ items, start }: Tokens.List): number[] {
  const first = typeof start === 'number' ? start : 1;
  const written = items.map(({ raw }) => Number(/^ {0,3}(\d{1,9})[.)]/.exec(raw)?.[1] ?? Number.NaN));
  const areSame = written.length > 1 && written.every((number) => number === written[0]);
  return written.map((number, index) => (areSame || Number.isNaN(number) ? first + index : number));
}
