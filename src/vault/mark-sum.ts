/**
 * Guards a group of sealed records against the return of old ones. Each record carries a random mark inside its
 * ciphertext, new with each write; the group's keeper knows, sealed too, how many there are and the
 * exclusive-or of their marks. Who cannot read the marks cannot find other records that add up to the same.
 */
export interface MarkSum {
  count: number;
  /** 128 bits in hexadecimal, as every mark. */
  sum: string;
}

export const noMarks: MarkSum = { count: 0, sum: '0'.repeat(32) };

export function createMark(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The sum with one mark in another's place; undefined for one that was not there or is not to be. */
export function withMark({ count, sum }: MarkSum, before: string | undefined, now: string | undefined): MarkSum {
  return {
    count: count + (now === undefined ? 0 : 1) - (before === undefined ? 0 : 1),
    sum: (toNumber(sum) ^ toNumber(before) ^ toNumber(now)).toString(16).padStart(32, '0'),
  };
}

export function sumOf(marks: readonly string[]): MarkSum {
  // By words of 32 bits: there may be thousands of marks, and large numbers take their time.
  const words = new Uint32Array(4);
  for (const mark of marks)
    for (let at = 0; at < 4; at += 1) words[at]! ^= Number.parseInt(mark.slice(at * 8, at * 8 + 8), 16);
  return { count: marks.length, sum: Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('') };
}

/** Of two groups together. */
export function bothSums(first: MarkSum, second: MarkSum): MarkSum {
  return { count: first.count + second.count, sum: withMark(first, undefined, second.sum).sum };
}

export function isSameSum(first: MarkSum, second: MarkSum): boolean {
  return first.count === second.count && first.sum === second.sum;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toNumber(mark: string | undefined): bigint {
  return mark === undefined ? 0n : BigInt(`0x${mark}`);
}
