import * as v from 'valibot';

const appListSchema = v.object({
  version: v.literal(1),
  appVersion: v.string(),
  build: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  files: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(/^\/[\w./-]+$/)),
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
