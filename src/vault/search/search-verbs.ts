import type { Held, SearchPage } from './search-page.ts';

/** What the search thread can be asked to do. */
export type SearchVerbs = {
  load: { args: SearchPage; event: never; value: void };
  /** The number of the page that changed. */
  put: { args: { held: Held; texts: readonly string[] }; event: never; value: number };
  remove: { args: { id: string }; event: never; value: number | undefined };
  page: { args: { number: number }; event: never; value: SearchPage };
  find: { args: { query: string }; event: never; value: string[] };
};
