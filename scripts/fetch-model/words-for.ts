import { troubleWords } from '../../src/shared/error-words.ts';
import { Trouble } from '../../src/shared/errors.ts';

/** What is said of an error: of a trouble the words that people read in the app, and the exact reason behind it. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof Trouble)) return error instanceof Error ? error.message : String(error);
  const { sentence, nextStep } = troubleWords(error);
  return `${sentence} ${nextStep}\n(${error.message})`;
}
