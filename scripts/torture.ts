/**
 * Never losing a word, tried: the browser is killed again and again, and nothing that was acknowledged may be missing.
 * Usage: `npm run torture -- --help`.
 */
import { writeFileSync } from 'node:fs';
import { readOptions, usage, type TortureOptions } from './torture/read-options.ts';
import { runTorture } from './torture/run-torture.ts';
import { summarize } from './torture/summarize.ts';

const say = (line: string): void => console.error(line);

// Whoever ends this ends the browsers, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
  const options = readOptions(process.argv.slice(2));
  if (options) process.exitCode = await torture(options);
  else process.stdout.write(usage);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function torture(options: TortureOptions): Promise<number> {
  const summary = summarize(await runTorture(options, say));
  if (options.jsonFile) writeFileSync(options.jsonFile, `${JSON.stringify(summary, null, 2)}\n`);
  const { rounds, kills, killsInTheMiddle, losses, storesNotOpened, clicksLost, failed } = summary;
  console.log(`${rounds} rounds, ${kills} kills, ${killsInTheMiddle} of them in the middle of something`);
  console.log(
    `${losses} acknowledged writes lost, ${storesNotOpened} stores that did not open, ${clicksLost} clicks lost`,
  );
  for (const { scenario, seed } of failed)
    console.log(`again: npm run torture -- --rounds 1 --seed ${seed} --only "${scenario}"`);
  return failed.length === 0 ? 0 : 1;
}
