import type { Rolldown } from 'vite';
import { languages } from '../../src/shared/words.ts';

interface Graph {
  getModuleInfo(moduleId: string): Pick<Rolldown.ModuleInfo, 'importers' | 'dynamicImporters'> | null;
}

/**
 * The file for a module that several parts share: `common` where both pages have a use for it, at once or later. What
 * only one of them has stays with that one, so that nothing of the chat comes to the page that fetches by being shared;
 * and what only parts of the chat share that come later does not come at its start.
 */
function sharedChunkName(moduleId: string, graph: Graph): string {
  const reaches = (page: string, isLaterToo: boolean): boolean => {
    const seen = new Set<string>();
    const isReached = (id: string): boolean => {
      if (id.endsWith(page)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      const module = graph.getModuleInfo(id);
      const later = isLaterToo ? (module?.dynamicImporters ?? []) : [];
      return [...(module?.importers ?? []), ...later].some(isReached);
    };
    return isReached(moduleId);
  };
  if (!reaches('/src/main.tsx', true)) return 'models-common';
  if (reaches('/src/models.tsx', true)) return 'common';
  return reaches('/src/main.tsx', false) ? 'chat-common' : 'chat-late';
}

const languageFile = new RegExp(`/src/words/(${languages.join('|')})(?:/|\\.ts)`);

/** Each language has a file of its own, which only those who read it load. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  return languageFile.test(facadeModuleId ?? '') ? 'assets/words-[name].js' : 'assets/[name].js';
}

/** In this order: a file takes what its modules need along, so what both pages need must be dealt out first. */
export const sharedChunks = ['common', 'chat-common', 'chat-late', 'models-common'].map((chunk) => ({
  name: (moduleId: string, graph: Graph) =>
    !languageFile.test(moduleId) && sharedChunkName(moduleId, graph) === chunk ? chunk : null,
  debugName: chunk,
  test: /src\/|vite\/preload-helper/,
  minShareCount: 2,
}));
