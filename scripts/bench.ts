/**
 * The app's speed, as ratios to the engine's own, and its size. A row is made by a part in bench/parts/.
 * Usage: `npm run bench -- --help`.
 */
import { writeFileSync } from 'node:fs';
import { drawTable } from './bench/draw-table.ts';
import { findMisses } from './bench/find-misses.ts';
import { readOptions, usage, type BenchOptions } from './bench/read-options.ts';
import { makeReport } from './bench/report.ts';
import { runBench } from './bench/run-bench.ts';

const say = (line: string): void => console.error(line);

try {
  const options = readOptions(process.argv.slice(2));
  if (options) process.exitCode = await bench(options);
  else process.stdout.write(usage);
} catch (error) {
  say(messageOf(error));
  process.exitCode = 2;
}

async function bench({ jsonFile, rounds, check, only }: BenchOptions): Promise<number> {
  try {
    const { rows, machine } = await runBench(rounds, only, say);
    process.stdout.write(`\n${drawTable(rows)}\n`);
    if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(makeReport(rows, machine, new Date()), null, 2)}\n`);
    if (!check) return 0;
    const misses = findMisses(rows);
    for (const miss of misses) say(miss);
    return misses.length === 0 ? 0 : 1;
  } catch (error) {
    say(messageOf(error));
    return 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
