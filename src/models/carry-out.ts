import { keepAppList } from '../egress/app-files.ts';
import type { SiteVerbs } from '../fetching/site-verbs.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import type { Connection } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';
import type { Plan } from './plan.ts';

/** Files on their way at the same time: enough to hide a server's delay, few enough to keep order. */
const parallel = 3;

/**
 * Has the site thread fetch what a plan lacks: each file's SHA-256 is checked before it is kept. What is kept stays kept when a
 * later file fails, so the next try goes on from there.
 * @throws Trouble `DownloadInterrupted`, `AppFileCorrupt`, `ModelFileCorrupt`; QuotaExceededError; AbortError
 */
export async function carryOut(
  plan: Plan,
  store: ModelStore,
  site: Pick<Connection<SiteVerbs>, 'call'>,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { manifest } = plan;
  await keepAppList(plan.app);
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);

  const jobs = [
    ...plan.missingFiles.map(({ path }) => async () => {
      await site.call('keep', { path }, { onEvent: onBytes, signal: both });
    }),
    ...plan.missingParts.map((part) => async () => {
      if (!manifest) return;
      const asked = { modelId: manifest.id, partName: part.name };
      await store.putPart(manifest, part, await site.call('part', asked, { onEvent: onBytes, signal: both }));
    }),
  ];

  let corrupt: Trouble | undefined;
  const workers = Array.from({ length: parallel }, async () => {
    for (let job = jobs.shift(); job && !both.aborted; job = jobs.shift()) {
      try {
        await job();
      } catch (error) {
        if (!isCorrupt(error)) throw error;
        corrupt ??= error; // the other files are worth having all the same: then only this one is missing
      }
    }
  });
  try {
    await Promise.all(workers);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(workers);
    throw error;
  }
  signal.throwIfAborted();
  if (corrupt) throw corrupt;
  if (manifest) await store.finish(manifest);
}

function isCorrupt(error: unknown): error is Trouble {
  return error instanceof Trouble && (error.name === 'AppFileCorrupt' || error.name === 'ModelFileCorrupt');
}
