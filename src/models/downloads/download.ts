import type { ModelHost } from '../../egress/model-hosts.ts';
import { fileTrouble } from '../../shared/file-trouble.ts';
import type { InstalledModel, ModelStore } from '../../model-store/model-store.ts';
import { readArrivals } from './arrivals.ts';
import { askHost } from './ask-host.ts';
import { checkArrived } from './check-arrived.ts';
import type { DownloadRecord, DownloadRecords } from './download-record.ts';
import type { Patience } from './download-run.ts';
import { fetchMissing } from './fetch-missing.ts';
import { listFiles, type Listing } from './hub.ts';
import { listArrived, type WholeFile } from './list-arrived.ts';

/** What every download works with. */
export interface DownloadGround {
  store: ModelStore;
  records: DownloadRecords;
  /** Other sites that may be asked, and which of them are the hub and the place of the GPU's programs. */
  hosts: readonly ModelHost[];
  hubOrigin: string;
  librariesOrigin: string;
  patience: Patience;
  /** Each address that was asked, and the bytes that came from it. */
  onSent: (address: string, bytesIn: number) => void;
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
  const { store, records } = ground;
  const listing = record.listing ?? (await ask());
  const { files, hashesBy } = listing;
  const arrivals = await readArrivals(model.id, store, records);

  async function ask(): Promise<Listing> {
    onStep({ phase: 'asking' });
    const asked = await listFiles(model, {
      ...ground,
      ask: (address, limitBytes) => askHost(address, limitBytes, ground, signal),
    });
    await records.put({ ...record, listing: asked });
    return asked;
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
      files,
      arrivals,
      ground,
      signal,
      onProgress: (doneBytes, totalBytes) => onStep({ phase: 'fetching', doneBytes, totalBytes }),
      async onSize(file, sizeBytes) {
        file.sizeBytes = sizeBytes;
        await records.put({ ...record, listing });
      },
    });
    const whole = await readAll();
    if (whole) return await listArrived(model, whole, hashesBy, store);
  }
  const bad = files.find((_file, index) => arrivals.ofFile(index).length === 0) ?? { name: model.name };
  throw fileTrouble('other-bytes', bad.name, `${bad.name} is not as promised.`);
}
