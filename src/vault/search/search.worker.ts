import { watchThread } from '../../egress/watch-thread.ts';
import { serve } from '../../shared/channel.ts';
import type { SearchVerbs } from './search-verbs.ts';
import { createWordIndex } from './word-index.ts';

watchThread({ context: 'vault' });

const index = createWordIndex();

/** The thread that holds the words of all conversations. It stores nothing; when it is ended, they are gone. */
serve<SearchVerbs>(self, {
  load: async (page) => index.load(page),
  put: async ({ held, texts }) => index.put(held, texts),
  remove: async ({ id }) => index.remove(id),
  page: async ({ number }) => index.page(number),
  find: async ({ query }) => index.find(query),
});
