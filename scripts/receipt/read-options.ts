import { parseArgs } from 'node:util';

export interface VerifyOptions {
  file: string;
  distFolder: string;
}

export const usage = `npm run verify-receipt -- FILE [--dist FOLDER]

Checks a receipt, JSON or page: every byte, its digest, the chain of its entries, the app's files and the model's, its times, and
whether what it says is that the seal held.
  --dist FOLDER  a build to compare with; dist/ unless said otherwise

Exit code: 0 verified, 1 not verified, 2 no file to check, 3 unchanged, and it tells of a leak.`;

/** @throws Error that says what is wrong with the command line */
export function readOptions(args: readonly string[]): VerifyOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { dist: { type: 'string', default: 'dist' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('One file, please.');
  return { file, distFolder: values.dist };
}
