import { createStore, type Readable } from '../shared/store.ts';
import type { DraftStore } from '../vault/draft-store.ts';

/** What a crash can take of what was typed. */
const keepAfterMs = 500;

/** What is typed in each conversation and not sent yet, kept through the vault, and there again when one comes back. */
export interface Drafts {
  read(place: string): Promise<string>;
  /** Keeps this text in a moment. Of several the last counts. */
  note(place: string, text: string): void;
  /** It is being sent: what was noted is not kept any more. */
  forget(place: string): void;
  /** Keeps now what was noted. What cannot be stored is tried again with the next. */
  flush(): Promise<void>;
  /** Goes up when what is stored may have been replaced: whoever shows some reads it again. */
  readonly renewed: Readable<number>;
  renew(): void;
}

export function createDrafts(store: DraftStore): Drafts {
  const renewed = createStore(0);
  const noted = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keep(place: string, text: string): Promise<void> {
    noted.delete(place);
    try {
      await store.put(place, text);
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
    renew: () => renewed.set(renewed.get() + 1),
    async read(place) {
      await flush();
      return noted.get(place) ?? (await store.get(place));
    },
    note(place, text) {
      noted.set(place, text);
      timer ??= setTimeout(() => void flush(), keepAfterMs);
    },
    forget: (place) => void noted.delete(place),
  };
}
