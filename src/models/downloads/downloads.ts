import type { InstalledModel } from '../../model-store/model-store.ts';
import { asTrouble, isAbort, Trouble } from '../../shared/errors.ts';
import { heldLocks } from '../../shared/held-locks.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import { createDownloadRecords, type DownloadRecord, type ModelOf } from './download-record.ts';
import { download, type DownloadGround } from './download.ts';
import { drawSteps } from './draw-steps.ts';
import { mendingRecord } from './mending-record.ts';
import type { RemoteModel } from '../remote-model.ts';

export interface Download {
  model: RemoteModel;
  state: DownloadState;
}

export type DownloadState =
  /** The host is asked which files there are, how long, and with which hashes. */
  | { phase: 'asking' }
  | { phase: 'fetching'; doneBytes: number; totalBytes: number; bytesPerSecond: number }
  /** Everything is here; the whole is hashed once more. */
  | { phase: 'checking'; doneBytes: number; totalBytes: number }
  /** By a person, or found so after a reload. */
  | { phase: 'paused'; doneBytes: number; totalBytes: number }
  /** Another tab fetches it. */
  | { phase: 'elsewhere' }
  | { phase: 'failed'; trouble: Trouble; doneBytes: number; totalBytes: number }
  | { phase: 'done'; model: InstalledModel };

/** Models on their way from other sites. Begins only what a person agrees to inside the frame that fetches. */
export interface Downloads {
  /** By the model's id, in the order in which they were begun. */
  readonly state: Readable<ReadonlyMap<string, Download>>;
  /** Begins, or goes on where it was. */
  begin(model: RemoteModel): Promise<void>;
  /** Stops fetching; what has arrived is kept, also over reloads. */
  pause(id: string): void;
  /** Stops fetching and removes what has arrived. */
  cancel(id: string): Promise<void>;
  /** Fetches anew the parts of an installed model that are not as they were. */
  mend(installed: InstalledModel): Promise<void>;
  /** Puts away what a finished or failed one has to say. */
  dismiss(id: string): void;
}

/** @param modelOf the built-in list's own word on a model, by its id */
export function createDownloads(
  given: Omit<DownloadGround, 'records'>,
  modelOf: ModelOf = async () => undefined,
): Downloads {
  const records = createDownloadRecords(modelOf);
  const ground: DownloadGround = { ...given, records };
  const state = createStore<ReadonlyMap<string, Download>>(new Map());
  const running = new Map<string, { stop: AbortController; ended: Promise<void> }>();

  const show = (model: RemoteModel, next: DownloadState): void =>
    state.update((all) => new Map(all).set(model.id, { model, state: next }));
  const putAway = (id: string): void => state.update((all) => new Map([...all].filter(([one]) => one !== id)));

  /** Where a record is, as far as is known without reading its parts. */
  async function progressOf({ model, files }: DownloadRecord): Promise<{ doneBytes: number; totalBytes: number }> {
    const sum = (sized: Iterable<{ sizeBytes?: number | undefined }>): number =>
      [...sized].reduce((total, { sizeBytes = 0 }) => total + sizeBytes, 0);
    const doneBytes = sum((await records.parts(model.id)).values());
    return { doneBytes, totalBytes: Math.max(doneBytes, files ? sum(files) : model.sizeBytes) };
  }

  async function run(model: RemoteModel): Promise<void> {
    const { id } = model;
    if (running.has(id)) return await running.get(id)?.ended;
    const stop = new AbortController();
    // One tab at a time. A page that holds a lock is not put to sleep while it is hidden.
    const ended = navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (lock) await carryOn(model, stop.signal);
      else await waitForOther(model);
    });
    running.set(id, { stop, ended });
    await ended.finally(() => running.delete(id));
  }

  async function carryOn(model: RemoteModel, signal: AbortSignal): Promise<void> {
    const record = (await records.get(model.id)) ?? { version: 2, model };
    const drawn = drawSteps((step) => show(model, step));
    try {
      // It is put down when the person has agreed and the host has said which files there are.
      const installed = await download(record, ground, drawn.step, signal);
      await records.forget(model.id);
      drawn.stop();
      show(model, { phase: 'done', model: installed });
    } catch (error) {
      drawn.stop();
      const kept = await records.get(model.id);
      const progress = await progressOf(kept ?? record);
      if (isAbort(error) && !kept) putAway(model.id);
      else if (isAbort(error)) show(model, { phase: 'paused', ...progress });
      else {
        if (!kept) await records.put(record).catch(() => {}); // a full disk: the trouble says so
        show(model, { phase: 'failed', trouble: asTrouble(error, 'StorageFailed'), ...progress });
      }
    }
  }

  /** Says so, and what has become of it when the other tab is done with it. */
  async function waitForOther(model: RemoteModel): Promise<void> {
    show(model, { phase: 'elsewhere' });
    void navigator.locks.request(lockOf(model.id), async () => await look(model.id));
  }

  /** What is known of one that this tab does not fetch. */
  async function look(id: string): Promise<void> {
    const record = await records.get(id);
    const known = record?.model ?? state.get().get(id)?.model;
    const installed = (await given.store.list()).find(({ manifest }) => manifest.id === id);
    if (record) show(record.model, { phase: 'paused', ...(await progressOf(record)) });
    else if (known && installed) show(known, { phase: 'done', model: installed });
    else putAway(id);
  }

  /** Finds what earlier visits left: to go on with, or to be removed. */
  async function findBegun(): Promise<void> {
    const held = await heldLocks();
    for (const record of await records.all()) {
      const { id } = record.model;
      if (running.has(id)) continue;
      if (held.has(lockOf(id))) await waitForOther(record.model);
      else if (record.isCancelled) await remove(record);
      else await look(id);
    }
  }

  async function remove(record: DownloadRecord): Promise<void> {
    const { id } = record.model;
    await navigator.locks.request(lockOf(id), async () => {
      // From here on it is nothing to go on with, whatever happens to this page.
      await records.put({ ...record, isCancelled: true });
      if (!record.isMending) await given.store.remove(id);
      await records.forget(id);
    });
  }

  void findBegun().catch(() => {}); // it is tried again at the next visit
  addEventListener('online', () => {
    for (const { model, state: one } of state.get().values())
      if (one.phase === 'failed' && one.trouble.name === 'DownloadInterrupted') void run(model);
  });

  return {
    state,
    async begin(model) {
      const installed = (await given.store.list()).find(({ manifest }) => manifest.id === model.id);
      if (installed && !(await records.get(model.id))) show(model, { phase: 'done', model: installed });
      else await run(model);
    },
    pause: (id) => running.get(id)?.stop.abort(),
    async cancel(id) {
      running.get(id)?.stop.abort();
      await running.get(id)?.ended;
      const record = await records.get(id);
      if (record) await remove(record);
      putAway(id);
    },
    async mend(installed) {
      const { record, parts } = await mendingRecord(installed, await modelOf(installed.manifest.id), given.store);
      await records.put(record);
      for (const part of parts) await records.putPart(record.model.id, part);
      await run(record.model);
    },
    dismiss(id) {
      if (state.get().get(id)?.state.phase === 'done') putAway(id);
      else if (!running.has(id)) void look(id);
    },
  };
}

function lockOf(id: string): string {
  return `airlock-download-${id}`;
}
