/** What the app's own meter says about one try. */
export interface Said {
  /**
   * As a row of the self-test has it. Of tries from outside there is only the record: `nothing` where it holds none,
   * `unsure` where it holds one that no wall has claimed, so that it may have got out.
   */
  result: 'stopped' | 'stopped-silently' | 'not-stopped' | 'not-available' | 'sent' | 'unsure' | 'nothing';
  /** What decided, as the meter words it, for instance `refused by the guard`. */
  decider: string;
}

/** What says that something left, and what says that it did not. */
export function saysThatItLeft({ result }: Said): boolean {
  return result === 'not-stopped' || result === 'sent';
}

/** The decider in the words of a row's proof, without the numbers that differ from run to run. */
export function deciderOf(proof: string): string {
  const reported = /^Entry [\d.,\s]+\. .*, (.+)\.$/s.exec(proof);
  if (reported?.[1]) return reported[1];
  const byInterface = /the browser itself said no \((.+)\)\.$/s.exec(proof);
  if (byInterface?.[1]) return `no from the interface: ${byInterface[1]}`;
  const silent = /^(.+?) stops it and tells nobody/s.exec(proof);
  return silent?.[1] ? `silent: ${silent[1]}` : proof;
}
