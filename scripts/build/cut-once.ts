/** One change of a package's text. What is not there exactly once stops the build: a new version is looked at, not guessed about. */
export interface Cut {
  /** For the one who reads that the build stopped. */
  what: string;
  find: RegExp;
  by: string;
}

/** @throws Error when a cut finds nothing, or more than one place */
export function cutOnce(code: string, cuts: readonly Cut[]): string {
  let text = code;
  for (const { what, find, by } of cuts) {
    const count = [...text.matchAll(new RegExp(find, `${find.flags}g`))].length;
    if (count !== 1) throw new Error(`wllama has ${what} ${count} times and not once.`);
    text = text.replace(find, () => by);
  }
  return text;
}

/** Every way that a thread's code has to ask for an address. */
const asking =
  /\bfetch\s*\(|XMLHttpRequest|\b(?:WebSocket|EventSource|WebTransport|importScripts|sendBeacon)\b|\bimport\s*\(/;

/** @throws Error when the code can still ask for an address */
export function requireSilent(code: string, file: string): void {
  const found = asking.exec(code);
  if (found) throw new Error(`${file} can still ask for an address after the cut: ${found[0]}`);
}
