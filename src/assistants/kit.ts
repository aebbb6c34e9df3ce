import { createStore, type Store } from '../shared/store.ts';
import { kitVersion, type Assistant, type KitItem, type PromptTemplate } from '../vault/kit/kit-records.ts';
import { createKitStore } from '../vault/kit/kit-store.ts';
import type { KitList, KitStore } from '../vault/kit/kit-store.ts';
import type { Vault } from '../vault/vault.ts';
import { isStarter, starterAssistants, starterTemplates } from './starters.ts';

export type Shown = Assistant | PromptTemplate;

/** All that there is to choose from: a person's own by name, then what comes with the app. */
export interface Shelf extends Pick<KitList, 'laterCount' | 'unreadableIds'> {
  assistants: Assistant[];
  templates: PromptTemplate[];
  /** Of those that come with the app. */
  hidden: Shown[];
}

/** Assistants and templates, kept in the vault. @throws Trouble as the vault does */
export interface Kit extends Pick<KitStore, 'put' | 'remove'> {
  list(): Promise<Shelf>;
  /** Undefined for one that is gone. A hidden one is there still. */
  find(id: string): Promise<Assistant | undefined>;
  setHidden(id: string, isToBe: boolean): Promise<void>;
  /** Tells of changes, from this tab and from others. */
  subscribe(listener: () => void): () => void;
  /** The template that is to be filled in and put into the message. */
  readonly waiting: Store<PromptTemplate | undefined>;
}

export function createKit({ inside, subscribe }: Pick<Vault, 'inside' | 'subscribe'>): Kit {
  const store = createKitStore(inside);

  async function list(): Promise<Shelf> {
    const { items, laterCount, unreadableIds } = await store.list();
    const hiddenIds = new Set(items.flatMap(({ kind, id }) => (kind === 'hidden' ? id : [])));
    const own = items.filter(isShown).toSorted((a, b) => a.name.localeCompare(b.name));
    const starters: Shown[] = [...starterAssistants(), ...starterTemplates()];
    const all = [...own, ...starters.filter(({ id }) => !hiddenIds.has(id))];
    return {
      assistants: all.filter((item) => item.kind === 'assistant'),
      templates: all.filter((item) => item.kind === 'template'),
      hidden: starters.filter(({ id }) => hiddenIds.has(id)),
      laterCount,
      unreadableIds,
    };
  }

  return {
    list,
    put: store.put,
    remove: store.remove,
    async find(id) {
      const all = isStarter({ id }) ? starterAssistants() : (await list()).assistants;
      return all.find((one) => one.id === id);
    },
    setHidden: (id, isToBe) =>
      isToBe ? store.put([{ version: kitVersion, kind: 'hidden', id, changedAtMs: Date.now() }]) : store.remove([id]),
    // A change that is of no one conversation may be one of these.
    subscribe: (listener) => subscribe(({ conversationId }) => conversationId === undefined && listener()),
    waiting: createStore<PromptTemplate | undefined>(undefined),
  };
}

function isShown(item: KitItem): item is Shown {
  return item.kind !== 'hidden';
}
