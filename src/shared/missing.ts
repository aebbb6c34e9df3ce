/** What the browser lacks that no page can begin without. */
export type Missing = { kind: 'secure' | 'storage' | 'guard' } | { kind: 'feature'; feature: string };

/** The youngest things that the code is written with, and what it cannot do without. By the names that a reader can look up. */
const features: Readonly<Record<string, () => unknown>> = {
  'Promise.withResolvers': () => Promise.withResolvers,
  'Map.groupBy': () => Map.groupBy,
  'AbortSignal.any': () => AbortSignal.any,
  'Array.prototype.toSorted': () => Array.prototype.toSorted,
  'Intl.Segmenter': () => Intl.Segmenter,
  WebAssembly: () => WebAssembly,
  'crypto.subtle': () => crypto.subtle,
  'navigator.locks': () => navigator.locks,
};

/**
 * Looks before anything of a page begins, and uses nothing of what it looks for: a browser that shuts its storage throws
 * at the mere mention of it.
 */
export function findMissing(): Missing | undefined {
  if (!isSecureContext) return { kind: 'secure' };
  const feature = Object.keys(features).find((name) => !isThere(features[name]));
  if (feature !== undefined) return { kind: 'feature', feature };
  const stores = [() => localStorage, () => sessionStorage, () => indexedDB, () => caches];
  if (!stores.every(isThere)) return { kind: 'storage' };
  // Some browsers take it away in private windows.
  return isThere(() => navigator.serviceWorker) ? undefined : { kind: 'guard' };
}

function isThere(look: (() => unknown) | undefined): boolean {
  try {
    return Boolean(look?.());
  } catch {
    return false; // a ReferenceError where it was never heard of, a SecurityError where it is forbidden
  }
}
