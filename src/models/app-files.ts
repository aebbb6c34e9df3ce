import { policy } from '../egress/policy.ts';
import { appCacheName } from '../shared/app-cache.ts';
import { sha256Hex } from '../shared/hash.ts';
import * as v from 'valibot';

const appListSchema = v.object({
  version: v.literal(1),
  appVersion: v.string(),
  build: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  files: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(/^(\/\w[\w.-]*)+$/)),
      sizeBytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

/** A build of the app as its site offers it: every file with its hash. */
export type AppList = v.InferOutput<typeof appListSchema>;

export function parseAppList(input: unknown): AppList {
  return v.parse(appListSchema, input);
}

/** The files of a build that are not on this device as they were published. Reads and hashes what is here. */
export async function missingAppFiles(app: AppList): Promise<AppList['files']> {
  const cache = await caches.open(appCacheName(app.build));
  const missing: AppList['files'] = [];
  for (const file of app.files) {
    const stored = await cache.match(file.path);
    if (!stored || (await sha256Hex(await stored.arrayBuffer())) !== file.sha256) missing.push(file);
  }
  return missing;
}

/** Keeps the list beside the files it lists: it says later whether they are still what they were. */
export async function keepAppList(app: AppList): Promise<void> {
  await (await caches.open(appCacheName(app.build))).put(policy.appList, Response.json(app));
}

/** The list of a build that is on this device, if it is. */
export async function keptAppList(build: string): Promise<AppList | undefined> {
  const stored = await (await caches.open(appCacheName(build))).match(policy.appList);
  return stored && parseAppList(await stored.json());
}
