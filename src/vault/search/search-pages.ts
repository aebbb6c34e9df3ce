import { open, seal, type Book } from '../book.ts';
import type { RawStore } from '../raw-store.ts';
import { only, searchKey, within } from '../store-keys.ts';
import { parseSearchPage, type SearchPage } from './search-page.ts';

/**
 * The kept pages of the search index, sealed like everything while a passphrase is set. They say nothing that the
 * conversations do not, so they may be thrown away at any time. @throws Trouble like the vault's other methods
 */
export interface SearchPages {
  /** One after the other. Those that do not open, or are of another kind, are passed over. */
  read(): AsyncGenerator<SearchPage>;
  /** Not while encryption is being turned on or off: then they are thrown away at the end. */
  keep(page: SearchPage): Promise<void>;
}

/** Pages that are read in one transaction. */
const atOnce = 16;

export function createSearchPages(book: Book, raw: Pick<RawStore, 'keys'>): SearchPages {
  return {
    async *read() {
      const keys = await raw.keys(within('search'));
      for (let at = 0; at < keys.length; at += atOnce) {
        const look = await book.look(keys.slice(at, at + atOnce).map(only));
        for (const [record] of look.records) {
          const page = parseSearchPage((await open(look, record))?.value);
          if (page) yield page;
        }
      }
    },
    async keep(page) {
      const key = searchKey(page.number);
      await book.change([], async ({ root, dataKey }) => {
        if (root.phase !== 'off' && root.phase !== 'on') return undefined;
        return { puts: [dataKey ? (await seal(dataKey, key, { value: page })).put : [key, page]] };
      });
    },
  };
}
