import * as v from 'valibot';
import { policy } from '../../egress/policy.ts';
import { modelEntries } from '../../model-store/manifest.ts';
import { appCacheName } from '../../shared/app-cache.ts';

const siteModelSchema = v.object({
  ...modelEntries,
  /** SPDX name, or the licence's own. */
  licence: v.string(),
  sizeBytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.string(),
});
const indexSchema = v.object({ version: v.literal(1), models: v.array(siteModelSchema) });

/** A model that the app's own site carries: enough to offer it. Its manifest says the rest. */
export type SiteModel = v.InferOutput<typeof siteModelSchema>;
export type SiteModelIndex = v.InferOutput<typeof indexSchema>;

/** The models of the site, as the build that is on this device lists them. Asks nobody. */
export async function readSiteModels(build: string): Promise<SiteModel[]> {
  const index = await (await caches.open(appCacheName(build))).match(policy.modelIndex);
  // What is spoiled here is found and fetched anew with the app's other files.
  const parsed = v.safeParse(indexSchema, await index?.json().catch(() => undefined));
  return parsed.success ? parsed.output.models : [];
}
