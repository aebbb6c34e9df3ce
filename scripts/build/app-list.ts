import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, cacheControlFor } from '../../src/egress/headers.ts';
import { modelHosts } from '../../src/egress/model-hosts.ts';
import { policy } from '../../src/egress/policy.ts';
import { appListText, type AppFile } from '../../src/shared/app-list.ts';
import { readChanges } from './read-changes.ts';

/** The list that the models page fetches: every file of this build with its hash. */
export function writeAppList(distFolder: string, build: string, version: string, paths: readonly string[]): AppFile[] {
  const files = paths.toSorted().map((path): AppFile => {
    const bytes = readFileSync(join(distFolder, path));
    return { path: `/${path}`, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const changes = readChanges(readFileSync(new URL('../../CHANGES.md', import.meta.url), 'utf8'), version);
  const list = appListText({ version: 1, appVersion: version, build, changes, files });
  writeFileSync(join(distFolder, policy.appList), list);
  return files;
}

/**
 * The header file that static hosts read (Netlify, Cloudflare Pages and others). With `origin`, the exact
 * set, the same as the preview server's; without, the set that needs no name. One rule a path and no
 * path under two rules: hosts disagree on what two rules add up to.
 */
export function headerFile(origin: string | null, builtPaths: readonly string[]): string {
  const paths = new Set([
    ...policy.chat.paths,
    ...policy.models.paths,
    ...policy.fetchFrame.paths,
    policy.serviceWorker,
    policy.appList,
    `${policy.modelFolder}*`,
    ...builtPaths.filter((path) => !path.startsWith(policy.modelFolder)),
  ]);
  return [...paths]
    .map((path) => {
      const headers = { ...headersFor(path, origin, modelHosts), 'Cache-Control': cacheControlFor(path) };
      return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
