import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseWords } from '../cli/parse-words.ts';

export interface BenchOptions {
  jsonFile: string | undefined;
  rounds: number;
  check: boolean;
}

const usualRounds = 8;
const quickRounds = 2;

export const usage = `Compares the app with the bare engine, side by side in one browser. The figures are ratios: a machine's
speed changes from minute to minute, and both sides feel it.

  npm run bench -- [options]

  --json FILE   the figures as JSON
  --rounds N    how often each pair is measured (default: ${usualRounds})
  --quick       the same as --rounds ${quickRounds}
  --check       fail when a figure is not within its limit
  --help        this text

AIRLOCK_BROWSER names the browser to take.
`;

/**
 * Null asks for the usage text.
 * @throws Error with one line about what is wrong
 */
export function readOptions(words: readonly string[]): BenchOptions | null {
  const values = parseWords(words, options);
  if (values.help) return null;
  if (values.quick && values.rounds !== undefined) throw new Error('--quick and --rounds exclude each other.');
  const rounds = values.rounds === undefined ? (values.quick ? quickRounds : usualRounds) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100)
    throw new Error('--rounds needs a number from 1 to 100.');
  // Said now and not after all the measuring.
  if (values.json !== undefined && (values.json === '' || !existsSync(dirname(resolve(values.json))))) {
    throw new Error('--json needs a file in a folder that exists.');
  }
  return { jsonFile: values.json, rounds, check: values.check };
}

const options = {
  json: { type: 'string' },
  rounds: { type: 'string' },
  quick: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
