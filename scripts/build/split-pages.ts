import type { Rolldown } from 'vite';
import { languages } from '../../src/shared/words.ts';

interface Graph {
  getModuleInfo(moduleId: string): Pick<Rolldown.ModuleInfo, 'importers' | 'dynamicImporters'> | null;
}

/**
 * The file for a module that several parts share: `common` where both pages have a use for it. What only one of them has
 * stays with that one, so that nothing of the chat comes to the page that fetches by being shared. What no page needs
 * before it is drawn is `late`, and does not hold up the start.
 */
function sharedChunkName(moduleId: string, graph: Graph): string {
  const reaches = (page: string, isAtOnce: boolean): boolean => {
    const seen = new Set<string>();
    const isReached = (id: string): boolean => {
      if (id.endsWith(page)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      const module = graph.getModuleInfo(id);
      return [...(module?.importers ?? []), ...(isAtOnce ? [] : (module?.dynamicImporters ?? []))].some(isReached);
    };
    return isReached(moduleId);
  };
  const [chat, models] = ['/src/main.tsx', '/src/models.tsx'] as const;
  if (!reaches(chat, false)) return 'models-common';
  const isLate = !reaches(chat, true) && !reaches(models, true);
  if (!reaches(models, false)) return isLate ? 'chat-late' : 'chat-common';
  return isLate ? 'late' : 'common';
}

const languageFile = new RegExp(`/src/words/(${languages.join('|')})(?:/|\\.ts)`);

/** Each language has a file of its own, which only those who read it load. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  return languageFile.test(facadeModuleId ?? '') ? 'assets/words-[name].js' : 'assets/[name].js';
}

/** In this order: a file takes what its modules need along, so what both pages need must be dealt out first. */
export const sharedChunks = ['common', 'late', 'chat-common', 'chat-late', 'models-common'].map((chunk) => ({
  name: (moduleId: string, graph: Graph) =>
    !languageFile.test(moduleId) && sharedChunkName(moduleId, graph) === chunk ? chunk : null,
  debugName: chunk,
  test: /src\/|vite\/preload-helper/,
  minShareCount: 2,
}));

/** Before all of them: the page guard, which must run before any package, so its file takes nothing from another. */
export const guardChunk = {
  name: 'page-guard',
  test: /src\/(?:privacy\/walls\/guard\/|egress\/pages\.ts|shared\/erase-key\.ts)/,
  priority: 1,
};
