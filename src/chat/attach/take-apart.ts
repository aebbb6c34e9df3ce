import { fileMark } from './join-files.ts';
import type { SplitText } from './split-files.ts';

/** As `splitFiles`, which comes only where there may be a file. Where it does not come, all is words. */
export async function takeApart(text: string): Promise<SplitText> {
  const whole = { words: text, files: [] };
  if (!text.includes(fileMark)) return whole;
  const drawn = await import('../transcript.ts').catch(() => undefined);
  return drawn?.splitFiles(text) ?? whole;
}
