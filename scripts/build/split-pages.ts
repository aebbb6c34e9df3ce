import type { Rolldown } from 'vite';

interface Graph {
  getModuleInfo(moduleId: string): Pick<Rolldown.ModuleInfo, 'importers' | 'dynamicImporters'> | null;
}

/**
 * `common` for a module that the models page has a use for, at once or later; null for any other. What several parts
 * of the chat share has a file of its own, so that nothing of the chat comes to the page that fetches by being shared.
 */
export function commonChunkName(moduleId: string, graph: Graph): string | null {
  const seen = new Set<string>();
  const isReached = (id: string): boolean => {
    if (id.endsWith('/src/models.tsx')) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const module = graph.getModuleInfo(id);
    return [...(module?.importers ?? []), ...(module?.dynamicImporters ?? [])].some(isReached);
  };
  return isReached(moduleId) ? 'common' : null;
}
