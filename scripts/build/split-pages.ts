import type { Rolldown } from 'vite';
import { languages } from '../../src/shared/words.ts';

interface Graph {
  getModuleInfo(moduleId: string): Pick<Rolldown.ModuleInfo, 'importers' | 'dynamicImporters'> | null;
}

/**
 * The file for a module that several parts share: `common` where both pages have a use for it, at once or later. What
 * only one of them has stays with that one, so that nothing of the chat comes to the page that fetches by being shared.
 */
function sharedChunkName(moduleId: string, graph: Graph): string {
  const reaches = (page: string): boolean => {
    const seen = new Set<string>();
    const isReached = (id: string): boolean => {
      if (id.endsWith(page)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      const module = graph.getModuleInfo(id);
      return [...(module?.importers ?? []), ...(module?.dynamicImporters ?? [])].some(isReached);
    };
    return isReached(moduleId);
  };
  if (!reaches('/src/main.tsx')) return 'models-common';
  return reaches('/src/models.tsx') ? 'common' : 'chat-common';
}

const languageFile = new RegExp(`/src/words/(${languages.join('|')})(?:/|\\.ts)`);

/** Each language has a file of its own, which only those who read it load. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  return languageFile.test(facadeModuleId ?? '') ? 'assets/words-[name].js' : 'assets/[name].js';
}

/** In this order: a file takes what its modules need along, so what both pages need must be dealt out first. */
export const sharedChunks = ['common', 'chat-common', 'models-common'].map((chunk) => ({
  name: (moduleId: string, graph: Graph) =>
    !languageFile.test(moduleId) && sharedChunkName(moduleId, graph) === chunk ? chunk : null,
  debugName: chunk,
  test: /src\/|vite\/preload-helper/,
  minShareCount: 2,
}));
