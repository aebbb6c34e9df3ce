import type { Patience } from '../../fetching/download-run.ts';
import type { HubDesk } from '../../fetching/hub-desk.ts';
import type { Listing } from '../../fetching/hub.ts';
import { fileTrouble } from '../../shared/file-trouble.ts';
import type { InstalledModel, ModelStore } from '../../model-store/model-store.ts';
import { readArrivals } from './arrivals.ts';
import { checkArrived } from './check-arrived.ts';
import type { DownloadRecord, DownloadRecords, ListedFile } from './download-record.ts';
import { fetchMissing } from './fetch-missing.ts';
import { listArrived, type WholeFile } from './list-arrived.ts';

/** What every download works with. */
export interface DownloadGround {
  store: ModelStore;
  records: DownloadRecords;
  /** All that can be asked of other sites. */
  desk: HubDesk;
  patience: Pick<Patience, 'retryDelaysMs'>;
}

export type DownloadStep =
  | { phase: 'asking' }
  | { phase: 'fetching'; doneBytes: number; totalBytes: number }
  | { phase: 'checking'; doneBytes: number; totalBytes: number };

/** Whoever sends other bytes than were promised a second time will do so a third time. */
const rounds = 2;

/**
 * Carries a download to its end from wherever it is. What has arrived is kept part by part, so it can be stopped
 * at any moment and begun again. The model is listed when every file was read once more and found to be as promised.
 * @throws Trouble; AbortError
 */
export async function download(
  record: DownloadRecord,
  ground: DownloadGround,
  onStep: (step: DownloadStep) => void,
  signal: AbortSignal,
): Promise<InstalledModel> {
  const { model } = record;
  const { store, records, desk } = ground;
  onStep({ phase: 'asking' });
  const { files, hashesBy } = await desk.list({ id: model.id, source: model.source }, signal);
  const arrivals = await readArrivals(model.id, store, records);
  // Parts of files that the host no longer offers are parts of nothing.
  if (record.files && !isSameFiles(record.files, files)) await arrivals.forget([...arrivals.parts.keys()]);
  // How long a file is that nobody tells the length of, its end told in an earlier visit.
  else
    for (const [index, file] of files.entries()) {
      const known = record.files?.[index]?.sizeBytes;
      if (known !== undefined) file.sizeBytes ??= known;
    }
  await keepList();

  async function keepList(): Promise<void> {
    await records.put({ ...record, files: files.map(toListed) });
  }

  /** Every file, or undefined where something has to come again and is forgotten. */
  async function readAll(): Promise<WholeFile[] | undefined> {
    const totalBytes = arrivals.bytes();
    let doneBytes = 0;
    const whole: WholeFile[] = [];
    for (const [index, file] of files.entries()) {
      const parts = arrivals.ofFile(index);
      const onBytes = (bytes: number): void => {
        doneBytes += bytes;
        onStep({ phase: 'checking', doneBytes, totalBytes });
      };
      const found = await checkArrived({ file, parts, store, modelId: model.id, signal, onBytes });
      if (found.kind === 'whole') whole.push({ ...file, ...found, parts });
      else await arrivals.forget(found.kind === 'parts-lost' ? found.names : parts.map(({ name }) => name));
    }
    return whole.length === files.length ? whole : undefined;
  }

  for (let round = 1; round <= rounds; round += 1) {
    await fetchMissing({
      modelId: model.id,
      files,
      arrivals,
      ground,
      signal,
      onProgress: (doneBytes, totalBytes) => onStep({ phase: 'fetching', doneBytes, totalBytes }),
      async onSize(file, sizeBytes) {
        file.sizeBytes = sizeBytes;
        await keepList();
      },
    });
    const whole = await readAll();
    if (whole) return await listArrived(model, whole, hashesBy, store);
  }
  const bad = files.find((_file, index) => arrivals.ofFile(index).length === 0) ?? { name: model.name };
  throw fileTrouble('other-bytes', bad.name, `${bad.name} is not as promised.`);
}

function toListed({ name, sizeBytes, sha256 }: Listing['files'][number]): ListedFile {
  return { name, ...(sizeBytes !== undefined && { sizeBytes }), ...(sha256 !== undefined && { sha256 }) };
}

/** What one of the two does not say of a file may be the same. */
function isSameFiles(before: readonly ListedFile[], now: Listing['files']): boolean {
  const isSame = (one: ListedFile, other: ListedFile | undefined): boolean =>
    other !== undefined &&
    one.name === other.name &&
    (one.sizeBytes ?? other.sizeBytes) === (other.sizeBytes ?? one.sizeBytes) &&
    (one.sha256 ?? other.sha256) === (other.sha256 ?? one.sha256);
  return before.length === now.length && before.every((file, index) => isSame(file, now[index]));
}
