import type { Connection } from '../../shared/channel.ts';
import type { Conversation, Turn } from '../records.ts';
import type { Vault } from '../vault.ts';
import type { Held } from './search-page.ts';
import { createSearchPages } from './search-pages.ts';
import type { SearchVerbs } from './search-verbs.ts';
import type { SearchState } from './search.ts';
import { takePen } from './take-pen.ts';

export interface KeepIndexParts {
  vault: Pick<Vault, 'inside' | 'listConversations' | 'getConversation' | 'listTurns' | 'subscribe'>;
  connection: Connection<SearchVerbs>;
  signal: AbortSignal;
  /** Another tab has stored the index until now: it is to be begun anew, to be stored by this one. */
  onFree: () => void;
  onState: (state: SearchState) => void;
}

/** A growing answer is stored every two seconds: its words are taken when it has come to rest. */
const restMs = 3000;
/** Conversations taken in before changed pages are stored: each time one page or two change anyway. */
const storeAfter = 64;
/** Read while others are still being taken apart. */
const atOnce = 16;

/**
 * Brings the index up to date and keeps it so until the signal. What is kept of it is believed where the conversation
 * has not changed since; all else is read again. @throws what the vault throws, and the signal's reason
 */
export async function keepIndex({ vault, connection, signal, onFree, onState }: KeepIndexParts): Promise<void> {
  const isToStore = await takePen(signal, onFree);
  const held = new Map<string, Held>();
  const changedPages = new Set<number>();
  const changes = watchChanges(vault, signal);
  const pages = createSearchPages(vault.inside.book, vault.inside.raw);

  async function take(id: string, conversation: Conversation | undefined): Promise<void> {
    signal.throwIfAborted();
    let page: number | undefined;
    if (conversation && conversation.deletedAtMs === undefined) {
      const turns = await vault.listTurns(id);
      const now = heldOf(conversation, turns);
      held.set(id, now);
      page = await connection.call('put', { held: now, texts: turns.map(({ text }) => text) });
    } else {
      held.delete(id);
      page = await connection.call('remove', { id });
    }
    if (page !== undefined) changedPages.add(page);
  }
  async function storePages(): Promise<void> {
    for (const number of isToStore ? changedPages : []) await pages.keep(await connection.call('page', { number }));
    changedPages.clear();
  }

  async function catchUp(isToRead: typeof isStale): Promise<void> {
    const all = await vault.listConversations();
    const ids = new Set(all.map(({ id }) => id));
    for (const id of held.keys()) if (!ids.has(id)) await take(id, undefined);
    const stale = all.filter((one) => isToRead(held.get(one.id), one));
    for (let doneCount = 0; doneCount < stale.length; doneCount += atOnce) {
      onState({ phase: 'reading', doneCount, totalCount: stale.length });
      await Promise.all(stale.slice(doneCount, doneCount + atOnce).map((one) => take(one.id, one)));
      if ((doneCount + atOnce) % storeAfter === 0) await storePages();
    }
    await storePages();
    onState({ phase: 'ready' });
  }

  for await (const page of pages.read()) {
    for (const one of page.held) if (one) held.set(one.id, one);
    await connection.call('load', page);
  }
  await catchUp(isStale);
  for (;;) {
    const changed = await changes.next();
    if (changed === 'all') await catchUp(() => true);
    else for (const id of changed) await take(id, await vault.getConversation(id));
    await storePages();
  }
}

/** Conversations that changed, when nothing has changed for a while. `all`: any of them may have, as in a restore. */
function watchChanges(vault: Pick<Vault, 'subscribe'>, signal: AbortSignal): { next: () => Promise<string[] | 'all'> } {
  const ids = new Set<string | undefined>();
  let rest = Promise.withResolvers<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = vault.subscribe(({ conversationId }) => {
    ids.add(conversationId);
    clearTimeout(timer);
    timer = setTimeout(() => rest.resolve(), restMs);
  });
  signal.addEventListener('abort', () => {
    unsubscribe();
    clearTimeout(timer);
    rest.resolve();
  });
  return {
    async next() {
      await rest.promise;
      signal.throwIfAborted();
      rest = Promise.withResolvers();
      const changed = [...ids];
      ids.clear();
      const known = changed.filter((id) => id !== undefined);
      return known.length === changed.length ? known : 'all';
    },
  };
}

function heldOf({ id, updatedAtMs }: Conversation, turns: readonly Turn[]): Held {
  const isUnfinished = turns.some((turn) => turn.role === 'assistant' && turn.outcome === 'writing');
  return { id, updatedAtMs, isUnfinished: isUnfinished || turns.at(-1)?.role !== 'assistant' };
}

function isStale(held: Held | undefined, { updatedAtMs }: Conversation): boolean {
  return !held || held.updatedAtMs !== updatedAtMs || held.isUnfinished;
}
