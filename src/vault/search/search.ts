import { connect } from '../../shared/channel.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import type { Vault } from '../vault.ts';
import type { SearchVerbs } from './search-verbs.ts';

/** `reading`: the index is being brought up to date; what is found meanwhile may not be all. */
export type SearchState = { phase: 'closed' | 'ready' } | { phase: 'reading'; doneCount: number; totalCount: number };

/** Full-text search over everything that is kept. Its index is in memory only while conversations may be read. */
export interface Search {
  readonly state: Readable<SearchState>;
  /** Gets the index and keeps it up from now on; again by itself when the vault is unlocked. */
  open(): void;
  /** Forgets the index, until it is opened again. */
  close(): void;
  /** Ids of the conversations in whose turns every word of the query begins some word. In no order. */
  find(query: string): Promise<string[]>;
}

export function createSearch(vault: Vault, spawn: () => Worker = spawnSearch): Search {
  const state = createStore<SearchState>({ phase: 'closed' });
  const { state: custody } = vault.custody;
  let isWanted = false;
  let running: { find: (query: string) => Promise<string[]>; end: () => void } | undefined;

  /** While encryption is turned on or off, what is kept of the index is thrown away: it begins anew after that. */
  const mayRun = (): boolean => custody.get().phase === 'off' || custody.get().phase === 'unlocked';

  function begin(): void {
    if (running || !isWanted || !mayRun()) return;
    const worker = spawn();
    const connection = connect<SearchVerbs>(worker);
    const ended = new AbortController();
    running = {
      find: (query) => connection.call('find', { query }),
      end() {
        ended.abort();
        worker.terminate();
        connection.close(new DOMException('The search was closed.', 'AbortError'));
      },
    };
    worker.addEventListener('error', end);
    state.set({ phase: 'reading', doneCount: 0, totalCount: 0 });
    void keep(ended.signal).catch(() => {
      if (!ended.signal.aborted) end(); // what cannot be read or stored now is tried again at the next opening
    });

    async function keep(signal: AbortSignal): Promise<void> {
      await connection.ready;
      // Not in the script that the page waits for.
      const { keepIndex } = await import('./keep-index.ts');
      const onFree = (): void => {
        end();
        begin();
      };
      await keepIndex({ vault, connection, signal, onFree, onState: state.set });
    }
  }

  function end(): void {
    running?.end();
    running = undefined;
    state.set({ phase: 'closed' });
  }

  custody.subscribe(() => {
    if (mayRun()) begin();
    else end();
  });
  return {
    state,
    open() {
      isWanted = true;
      begin();
    },
    close() {
      isWanted = false;
      end();
    },
    find: async (query) => (running ? await running.find(query) : []),
  };
}

export function spawnSearch(): Worker {
  return new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
}
