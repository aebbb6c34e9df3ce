import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseWords } from '../cli/parse-words.ts';
import { parts } from './parts.ts';

export interface BenchOptions {
  jsonFile: string | undefined;
  rounds: number;
  check: boolean;
  /** The one part to be measured; undefined for all. */
  only: string | undefined;
}

const usualRounds = 8;
const quickRounds = 2;

export const usage = `Compares the app with the bare engine, side by side in one browser. The figures are ratios: a machine's
speed changes from minute to minute, and both sides feel it.

  npm run bench -- [options]

  --json FILE   the figures as JSON
  --rounds N    how often each pair is measured (default: ${usualRounds})
  --quick       the same as --rounds ${quickRounds}
  --only PART   one part alone: ${parts.map(({ name }) => name).join(', ')}
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
  if (values.only !== undefined && !parts.some(({ name }) => name === values.only))
    throw new Error(`There is no part “${values.only}”, but: ${parts.map(({ name }) => name).join(', ')}.`);
  return { jsonFile: values.json, rounds, check: values.check, only: values.only };
}

const options = {
  json: { type: 'string' },
  rounds: { type: 'string' },
  quick: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  only: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
