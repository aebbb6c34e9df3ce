import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkReceipt } from './receipt/check-receipt.ts';
import { compareWithBuild } from './receipt/compare-build.ts';
import { readOptions, usage } from './receipt/read-options.ts';
import { readReceipt } from './receipt/read-receipt.ts';
import { sayResult } from './receipt/say-result.ts';
import { exitCodes, verdictOf } from './receipt/verdict.ts';

/** `npm run verify-receipt FILE`: whether a receipt is as it was made, fits together, and tells of a leak. */
async function verify(): Promise<number> {
  let options, bytes;
  try {
    options = readOptions(process.argv.slice(2));
    bytes = readFileSync(options.file);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const read = readReceipt(bytes);
  if (read.kind === 'unreadable') {
    console.log(`${options.file}: no receipt that this version knows, or one that was changed.\n  ${read.why}`);
    return 1;
  }
  const modelsFolder = fileURLToPath(new URL('../public/models', import.meta.url));
  const checks = [
    ...(await checkReceipt(read)),
    ...compareWithBuild(read.receipt, { distFolder: options.distFolder, modelsFolder }),
  ];
  console.log(sayResult(options.file, read.receipt, checks));
  return exitCodes[verdictOf(checks)];
}

process.exitCode = await verify();
