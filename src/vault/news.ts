/** Which conversation changed. Never what is in it: this crosses to other tabs. */
export interface VaultChange {
  /** Undefined: any of them. */
  conversationId: string | undefined;
  fromThisTab: boolean;
}

/** Tells of writes, in this tab and the others. */
export interface News {
  tell(conversationId: string | undefined): void;
  /** @returns what ends it */
  subscribe(listener: (change: VaultChange) => void): () => void;
}

export function createNews(): News {
  const tabs = new BroadcastChannel('airlock-vault');
  const listeners = new Set<(change: VaultChange) => void>();
  const hear = (change: VaultChange): void => listeners.forEach((listener) => listener(change));
  tabs.addEventListener('message', ({ data }: MessageEvent<string | undefined>) =>
    hear({ conversationId: data, fromThisTab: false }),
  );
  return {
    tell(conversationId) {
      tabs.postMessage(conversationId);
      hear({ conversationId, fromThisTab: true });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
