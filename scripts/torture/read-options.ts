import { parseWords } from '../cli/parse-words.ts';

export interface TortureOptions {
  rounds: number;
  seed: number;
  only: string | undefined;
  jsonFile: string | undefined;
}

export const usage = `Kills the browser (SIGKILL) at random moments while Airlock writes, answers, seals, unseals, backs up, restores, takes
files in, migrates and erases, and looks after each kill whether everything that was acknowledged is there, once, and readable.

  npm run torture -- [options]

  --rounds N     how many profiles are tortured, with one to six kills each (default: 6)
  --seed S       another number makes other rounds; a round that fails says how to play it again (default: 1)
  --only NAME    one scenario alone
  --json FILE    the rounds as JSON
  --help         this text

It fails when a word is lost, a store does not open, or a click on what is kept does nothing. AIRLOCK_BROWSER names the browser to take.
`;

/**
 * Null asks for the usage text.
 * @throws Error with one line about what is wrong
 */
export function readOptions(words: readonly string[]): TortureOptions | null {
  const values = parseWords(words, options);
  if (values.help) return null;
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number from 1 on.');
  if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed needs a whole number from 0 on.');
  return { rounds, seed, only: values.only, jsonFile: values.json };
}

const options = {
  rounds: { type: 'string', default: '6' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
