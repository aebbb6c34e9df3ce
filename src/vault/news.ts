/** What changed, by ids. Never what is in it: this crosses to other tabs. */
export interface VaultChange {
  /** Undefined: any of them. */
  conversationId: string | undefined;
  /** Those of its turns that changed, and nothing besides; none: only what is kept of itself. Undefined: any of it. */
  turnIds?: readonly string[] | undefined;
  fromThisTab: boolean;
}

/** Tells of writes, in this tab and the others. */
export interface News {
  tell(conversationId: string | undefined, turnIds?: readonly string[]): void;
  /** @returns what ends it */
  subscribe(listener: (change: VaultChange) => void): () => void;
}

export function createNews(): News {
  const tabs = new BroadcastChannel('airlock-vault');
  const listeners = new Set<(change: VaultChange) => void>();
  const hear = (change: VaultChange): void => listeners.forEach((listener) => listener(change));
  tabs.addEventListener('message', ({ data }: MessageEvent<Omit<VaultChange, 'fromThisTab'>>) =>
    hear({ ...data, fromThisTab: false }),
  );
  return {
    tell(conversationId, turnIds) {
      tabs.postMessage({ conversationId, turnIds });
      hear({ conversationId, turnIds, fromThisTab: true });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
