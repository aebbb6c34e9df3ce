import { createStore, type Readable } from '../shared/store.ts';
import type { DraftStore } from '../vault/draft-store.ts';
import { createId } from '../vault/records.ts';

/** What a crash can take of what was typed. */
const keepAfterMs = 500;

/** What is typed in each conversation and not sent yet, kept through the vault, and there again when one comes back. */
export interface Drafts {
  read(place: string): Promise<string>;
  /** Keeps this text in a moment; that there is none any more, at once. Of several the last counts. */
  note(place: string, text: string): void;
  /**
   * It is being sent: what was noted is not kept any more. Resolves when what another tab has typed in the same place is
   * safe from what is done with it.
   */
  forget(place: string): Promise<void>;
  /** Keeps now what was noted. What cannot be stored is tried again with the next. */
  flush(): Promise<void>;
  /** What other tabs have typed there. */
  others(place: string): Promise<string[]>;
  /** The place has this text of another tab from now on; what this one has there is kept beside it. */
  take(place: string, text: string): Promise<void>;
  /** Goes up when another tab has typed in some place. */
  readonly apart: Readable<number>;
  /** Goes up when what is stored may have been replaced: whoever shows some reads it again. */
  readonly renewed: Readable<number>;
  renew(): void;
}

/** Without `others` nobody else types: a conversation of this tab alone. */
export interface DraftsStore extends Partial<Pick<DraftStore, 'others' | 'subscribe'>>, Pick<DraftStore, 'get'> {
  put(...args: Parameters<DraftStore['put']>): Promise<unknown>;
}

export function createDrafts(store: DraftsStore): Drafts {
  const renewed = createStore(0);
  const apart = createStore(0);
  const noted = new Map<string, string>();
  /** What this tab has last read in a place, or written. */
  const seen = new Map<string, string>();
  let tab = createId();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellApart = (): void => apart.set(apart.get() + 1);
  store.subscribe?.(tellApart);

  async function keep(place: string, text: string): Promise<void> {
    noted.delete(place);
    try {
      const isApart = await store.put(place, text, { tab, read: seen.get(place) ?? '' });
      seen.set(place, text);
      if (isApart === true) tellApart();
    } catch {
      // The text is still in the field. The composer says what cannot be stored when it is to be sent.
      if (!noted.has(place)) noted.set(place, text);
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    await Promise.all(Array.from(noted, ([place, text]) => keep(place, text)));
  }

  return {
    flush,
    renewed,
    apart,
    renew: () => renewed.set(renewed.get() + 1),
    async read(place) {
      await flush();
      const text = noted.get(place) ?? (await store.get(place));
      // What was typed meanwhile was typed without a look at this, and is not to replace it.
      if (!noted.has(place)) seen.set(place, text);
      return text;
    },
    note(place, text) {
      noted.set(place, text);
      if (text === '') void flush();
      else timer ??= setTimeout(() => void flush(), keepAfterMs);
    },
    async forget(place) {
      const text = noted.get(place) ?? seen.get(place) ?? '';
      // Written once more, this tab's text is what is sent, and that of another stands beside it.
      if (text !== '' && (await store.others?.(place, tab))?.some((other) => other !== text)) await keep(place, text);
      noted.delete(place);
      seen.set(place, '');
    },
    async others(place) {
      // Then none of what this tab has typed itself lies there in an earlier state.
      await flush();
      const own = noted.get(place) ?? seen.get(place) ?? '';
      return ((await store.others?.(place, tab)) ?? []).filter((text) => text !== own && text !== '');
    },
    async take(place, text) {
      await flush();
      // As another typist: what was typed until now is somebody else's from here on.
      tab = createId();
      await store.put(place, text, { tab, read: '' });
      seen.set(place, text);
      tellApart();
    },
  };
}
