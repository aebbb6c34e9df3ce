/**
 * Airlock from outside the browser: everything is tried, and what arrives is counted. Usage: `npm run audit -- --help`.
 */
import { writeFileSync } from 'node:fs';
import { auditApp } from './audit/audit-app.ts';
import { auditSite } from './audit/audit-site.ts';
import { enterNetwork, isInside, waysIn } from './audit/enter-network.ts';
import { readOptions, usage, type AuditOptions } from './audit/read-options.ts';
import { buildIfNeeded } from './demo/build-if-needed.ts';

const say = (line: string): void => console.error(line);
const words = process.argv.slice(2);

try {
  const options = readOptions(words);
  if (options) process.exitCode = await audit(options);
  else process.stdout.write(usage);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function audit(options: AuditOptions): Promise<number> {
  if (options.url === undefined && !isInside) {
    // Before the network is left behind: a build needs none, but may not know it.
    if (options.folder === undefined) buildIfNeeded(say);
    const way = options.isHere ? undefined : waysIn();
    if (way) return await enterNetwork(way, words);
    say(
      `${options.isHere ? 'As asked, this runs' : 'No network of its own can be made here, so this runs'} in this machine’s network: packets are not counted, and no name is looked up. What is tried is aimed at 127.0.0.1 alone.`,
    );
  }
  const { text, result, isGood } =
    options.url === undefined ? await auditApp(options, say) : await auditSite(options.url, options, say);
  process.stdout.write(text);
  if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, `${JSON.stringify(result, null, 1)}\n`);
  return isGood ? 0 : 1;
}
