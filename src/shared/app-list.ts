import * as v from 'valibot';
import { sha256Hex } from './hash.ts';

/** What the site says in its own words goes onto a screen: short, and without signs that are not seen. */
const siteWords = (maxLength: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength), v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u));

const appFileSchema = v.object({
  path: v.pipe(v.string(), v.regex(/^(\/\w[\w.-]*)+$/)),
  sizeBytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** The order of the keys is that of the file. */
const appListSchema = v.object({
  version: v.literal(1),
  appVersion: siteWords(40),
  build: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** What is new in this version, in the site's own words. Lists of older builds have none. */
  changes: v.exactOptional(v.pipe(v.array(siteWords(200)), v.maxLength(12))),
  files: v.array(appFileSchema),
});

/** A build of the app as its site offers it: every file with its hash. */
export type AppList = v.InferOutput<typeof appListSchema>;
export type AppFile = AppList['files'][number];

/** @throws ValiError when `input` is not a list of version 1. Keys that it does not know are left out. */
export function parseAppList(input: unknown): AppList {
  return v.parse(appListSchema, input);
}

/** The list as the build writes it, byte for byte. */
export function appListText(list: AppList): string {
  return `${JSON.stringify(parseAppList(list), null, 1)}\n`;
}

/** One hash that stands for the whole build: what `sha256sum dist/app.json` says where it was built. */
export async function appListHash(list: AppList): Promise<string> {
  return await sha256Hex(new TextEncoder().encode(appListText(list)));
}
