/**
 * The main job, shown without a person: the app and its model come onto this device, the server stops,
 * and the sealed page answers. Usage: `npm run demo -- --help`.
 */
import { buildIfNeeded } from './demo/build-if-needed.ts';
import { findFaults } from './demo/find-faults.ts';
import { readOptions, usage, type DemoOptions } from './demo/read-options.ts';
import { runDemo } from './demo/run-demo.ts';
import { summarize } from './demo/summarize.ts';

const say = (line: string): void => console.error(line);

try {
  const options = readOptions(process.argv.slice(2));
  if (options) process.exitCode = await show(options);
  else process.stdout.write(usage);
} catch (error) {
  say(messageOf(error));
  process.exitCode = 2;
}

async function show(options: DemoOptions): Promise<number> {
  try {
    buildIfNeeded(say);
    const output = options.json ? process.stderr : process.stdout;
    const result = await runDemo(options, output, say);
    const { browser, speed, requests } = summarize(result);
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    const faults = findFaults(result);
    for (const fault of faults) say(fault);
    say(browser);
    output.write(`\n${speed}\n${requests}\n`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    say(messageOf(error));
    return 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
