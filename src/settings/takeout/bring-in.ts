import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import type { ReadingProgress } from '../../takeout/takeout-verbs.ts';
import type { Report } from '../../takeout/report.ts';
import type { Takeout } from '../../takeout/takeout.ts';
import type { Vault } from '../../vault/vault.ts';

/** A file of conversations on its way in. */
export type BringInState =
  | { phase: 'choosing' }
  | { phase: 'reading'; progress: ReadingProgress | undefined }
  /** `hereAlready`: how many of them are kept already. */
  | { phase: 'read'; report: Report; hereAlready: number }
  | { phase: 'taking'; doneCount: number; totalCount: number }
  | { phase: 'taken'; addedCount: number; isWhole: boolean }
  | { phase: 'failed'; trouble: Trouble; addedCount: number };

/** Looks through a file, says what is in it, and takes it when that is wished. */
export interface BringIn {
  readonly state: Readable<BringInState>;
  look(file: File): Promise<void>;
  /** Takes what was reported: whole conversations, some in a transaction. */
  take(): Promise<void>;
  /** Ends what is going on. What was taken stays, each conversation whole. */
  stop(): void;
}

export interface BringInParts {
  takeout: Pick<Takeout, 'look' | 'read'>;
  vault: Pick<Vault, 'listConversations' | 'addConversations'>;
}

export function createBringIn({ takeout, vault }: BringInParts): BringIn {
  const state = createStore<BringInState>({ phase: 'choosing' });
  let running = new AbortController();
  let chosen: File | undefined;

  async function look(file: File): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    chosen = file;
    state.set({ phase: 'reading', progress: undefined });
    try {
      const report = await takeout.look(file, signal, (progress) => {
        if (!signal.aborted) state.set({ phase: 'reading', progress });
      });
      const here = new Set((await vault.listConversations()).map(({ id }) => id));
      const hereAlready = report.conversations.filter(({ id }) => here.has(id)).length;
      if (!signal.aborted) state.set({ phase: 'read', report, hereAlready });
    } catch (error) {
      if (!signal.aborted) state.set({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed'), addedCount: 0 });
    }
  }

  async function take(): Promise<void> {
    const before = state.get();
    if (before.phase !== 'read' || !chosen) return;
    const { signal } = running;
    const totalCount = before.report.conversations.length;
    let [doneCount, addedCount] = [0, 0];
    state.set({ phase: 'taking', doneCount, totalCount });
    try {
      for await (const batch of takeout.read(chosen, signal)) {
        addedCount += (await vault.addConversations(batch)).length;
        doneCount += batch.length;
        if (signal.aborted) break;
        state.set({ phase: 'taking', doneCount, totalCount });
      }
      state.set({ phase: 'taken', addedCount, isWhole: !signal.aborted });
    } catch (error) {
      if (signal.aborted) state.set({ phase: 'taken', addedCount, isWhole: false });
      else state.set({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed'), addedCount });
    }
  }

  function stop(): void {
    running.abort(new DOMException('Nobody waits for it any more.', 'AbortError'));
    if (state.get().phase !== 'taking') state.set({ phase: 'choosing' });
  }

  return { state, look, take, stop };
}
