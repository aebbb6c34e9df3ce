import { parseWords } from '../cli/parse-words.ts';

export interface DemoOptions {
  questions: string[];
  json: boolean;
  headed: boolean;
  screenshotFile: string | undefined;
}

export const usage = `Shows the whole of Airlock without a person: first visit, server stopped, page sealed, question answered.

  npm run demo -- [options]

  --ask TEXT         a question; more than one make one conversation (default: "What is the capital of France?")
  --json             one JSON object on standard output, everything else on standard error
  --screenshot FILE  a picture of the chat page at the end
  --headed           with a window
  --help             this text

It fails when an answer is empty, when anything left the page after the server was stopped, and when the
privacy meter is not sealed. AIRLOCK_BROWSER names the browser to take.
`;

/**
 * Null asks for the usage text.
 * @throws Error with one line about what is wrong
 */
export function readOptions(words: readonly string[]): DemoOptions | null {
  const values = parseWords(words, options);
  if (values.help) return null;
  const questions = values.ask ?? ['What is the capital of France?'];
  if (questions.some((question) => question.trim() === '')) throw new Error('--ask needs a question.');
  if (values.screenshot !== undefined && !values.screenshot.endsWith('.png'))
    throw new Error('--screenshot needs a file whose name ends in .png.');
  return { questions, json: values.json, headed: values.headed, screenshotFile: values.screenshot };
}

const options = {
  ask: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  headed: { type: 'boolean', default: false },
  screenshot: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
