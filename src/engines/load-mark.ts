/** A load that never came to an end: the tab went down with it. */
export interface BrokenLoad {
  modelId: string;
  startedAtMs: number;
}

/**
 * A mark that stands while a model is being loaded. One that is found at a start says that the last load took
 * the tab down, and that the next is not to begin by itself. Read it only while this tab has the engine's
 * seat: in another tab the load may be going on.
 */
export interface LoadMark {
  broken(): BrokenLoad | undefined;
  /** Puts the mark. */
  begin(modelId: string): void;
  /**
   * Takes it away: loaded, failed in good order, or given up by a person who closes the page. With an id: only the
   * mark of that model, so that a load that was given up does not take the mark of the one after it.
   */
  end(modelId?: string): void;
}

/** The part of `localStorage` that is used. It outlives a crash because it is written at once. */
export interface MarkStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const key = 'airlock-loading';

export function createLoadMark(storage: MarkStorage, now: () => number = Date.now): LoadMark {
  function broken(): BrokenLoad | undefined {
    const [startedAtMs, modelId] = storage.getItem(key)?.split(/ (.*)/s) ?? [];
    return modelId ? { modelId, startedAtMs: Number(startedAtMs) } : undefined;
  }
  return {
    broken,
    begin(modelId) {
      try {
        storage.setItem(key, `${now()} ${modelId}`);
      } catch {
        // A full or forbidden storage costs the warning, not the model.
      }
    },
    end(modelId) {
      if (modelId === undefined || broken()?.modelId === modelId) storage.removeItem(key);
    },
  };
}
