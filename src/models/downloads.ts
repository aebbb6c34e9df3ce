import type { InstalledModel } from '../model-store/model-store.ts';
import type { Trouble } from '../shared/errors.ts';
import type { Readable } from '../shared/store.ts';
import type { RemoteModel } from './remote-model.ts';

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

/** Models on their way from other sites. Begins only what a person agreed to. */
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
