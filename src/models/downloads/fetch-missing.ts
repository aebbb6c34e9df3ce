import { downloadRun } from '../../fetching/download-run.ts';
import type { RemoteFile } from '../../fetching/hub.ts';
import { missingRuns } from '../../fetching/runs-of-parts.ts';
import { checkSpace } from '../../model-store/check-space.ts';
import { Trouble } from '../../shared/errors.ts';
import type { Arrivals } from './arrivals.ts';
import type { DownloadGround } from './download.ts';

export interface FetchMissing {
  modelId: string;
  files: readonly RemoteFile[];
  arrivals: Arrivals;
  ground: DownloadGround;
  signal: AbortSignal;
  onProgress: (doneBytes: number, totalBytes: number) => void;
  /** A file of which nobody said how long it is has come to its end. */
  onSize: (file: RemoteFile, sizeBytes: number) => Promise<void>;
}

/** Files on their way at the same time; each has at most one part that is not kept yet. */
const parallel = 3;

/** Fetches all parts that are not here, and keeps each as it comes. @throws Trouble; AbortError */
export async function fetchMissing({
  modelId,
  files,
  arrivals,
  ground,
  signal,
  onProgress,
  onSize,
}: FetchMissing): Promise<void> {
  const totalBytes = files.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);
  await checkSpace(totalBytes - arrivals.bytes());
  /** Bytes that have come and are not kept yet. */
  let looseBytes = 0;
  const show = (): void => {
    const doneBytes = arrivals.bytes() + looseBytes;
    onProgress(doneBytes, Math.max(doneBytes, totalBytes));
  };
  show();
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);

  const jobs = files.flatMap((file, index) =>
    missingRuns(index, file.sizeBytes, arrivals.parts).map((run) => async () => {
      const endBytes = await downloadRun({
        file,
        run,
        open: (wanted) => ground.desk.open({ id: modelId, fileIndex: index, wanted, signal: both }),
        patience: ground.patience,
        signal: both,
        onBytes(bytes) {
          looseBytes += bytes;
          show();
        },
        async onPart(partIndex, bytes) {
          await arrivals.keep(index, partIndex, bytes);
          looseBytes -= bytes.length;
        },
      });
      if (file.sizeBytes === undefined) await onSize(file, endBytes);
    }),
  );
  const workers = Array.from({ length: parallel }, async () => {
    for (let job = jobs.shift(); job && !both.aborted; job = jobs.shift()) await job();
  });
  try {
    await Promise.all(workers);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(workers);
    if (!(error instanceof Trouble) || error.name !== 'StorageFull') throw error;
    throw new Trouble('StorageFull', error.message, { neededBytes: totalBytes - arrivals.bytes() }, error);
  }
  signal.throwIfAborted();
}
