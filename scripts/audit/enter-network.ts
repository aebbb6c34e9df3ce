import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const insideMark = 'AIRLOCK_AUDIT_INSIDE';
const main = fileURLToPath(new URL('../audit.ts', import.meta.url));

/** Whether this process already is in the network that `enterNetwork` made. */
export const isInside = process.env[insideMark] === '1';

/** How `unshare` makes one here: as root at once, else as the root of a user namespace. Undefined where neither may. */
export function waysIn(): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const ways =
    process.getuid?.() === 0
      ? [
          ['-n', '-m'],
          ['-U', '-r', '-n', '-m'],
        ]
      : [['-U', '-r', '-n', '-m']];
  return ways.find((way) => spawnSync('unshare', [...way, 'ip', 'link'], { stdio: 'ignore' }).status === 0);
}

/**
 * Runs this program once more with the same words, in a network of its own that nothing leads out of. Resolves with
 * its exit code.
 */
export async function enterNetwork(way: readonly string[], words: readonly string[]): Promise<number> {
  const child = spawn('unshare', [...way, process.execPath, ...process.execArgv, main, ...words], {
    stdio: 'inherit',
    env: { ...process.env, [insideMark]: '1' },
  });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 2));
  });
}
