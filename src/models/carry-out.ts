import { appCacheName } from '../shared/app-cache.ts';
import { Trouble } from '../shared/errors.ts';
import { sha256Hex } from '../shared/hash.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { keepAppList } from '../egress/app-files.ts';
import { policy } from '../egress/policy.ts';
import { fetchFile } from './fetch-file.ts';
import type { Plan } from './plan.ts';

/** Files on their way at the same time: enough to hide a server's delay, few enough to keep order. */
const parallel = 3;

/**
 * Fetches what a plan lacks, checks each file's SHA-256, and keeps it. What is kept stays kept when a
 * later file fails, so the next try goes on from there.
 * @throws Trouble `DownloadInterrupted`, `AppFileCorrupt`, `ModelFileCorrupt`; QuotaExceededError; AbortError
 */
export async function carryOut(
  plan: Plan,
  store: ModelStore,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { manifest } = plan;
  const cache = await caches.open(appCacheName(plan.app.build));
  await keepAppList(plan.app);
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);

  const jobs = [
    ...plan.missingFiles.map((file) => async () => {
      const { bytes, type } = await fetchFile({ ...file, signal: both, onBytes });
      if ((await sha256Hex(bytes)) !== file.sha256)
        throw new Trouble('AppFileCorrupt', `${file.path} has another hash.`, { file: file.path });
      await cache.put(file.path, new Response(bytes, { headers: { 'Content-Type': type } }));
    }),
    ...plan.missingParts.map((part) => async () => {
      if (!manifest) return;
      const path = `${policy.modelFolder}${manifest.id}/${part.name}`;
      const { bytes } = await fetchFile({ path, sizeBytes: part.sizeBytes, signal: both, onBytes });
      await store.putPart(manifest, part, bytes);
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
