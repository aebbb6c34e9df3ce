import { heldByPage, searchPageVersion, type Held, type SearchPage } from './search-page.ts';
import { termsOf, wordsOf } from './words.ts';

/** Which conversations have which words, in memory. Not where: that is looked up in those that are shown. */
export interface WordIndex {
  load(page: SearchPage): void;
  /** Takes a conversation in, in the place of what it was. Gives the number of the page that changed. */
  put(held: Held, texts: readonly string[]): number;
  /** Gives the number of the page that changed; undefined where it was in none. */
  remove(id: string): number | undefined;
  /** A page as it is to be stored. @throws TypeError where there is none */
  page(number: number): SearchPage;
  /** Ids of the conversations that have every word of the query, or words that begin with them. In no order. */
  find(query: string): string[];
}

interface Page extends Pick<SearchPage, 'number' | 'held' | 'words'> {
  /** The words with who has them, while they change; then `words` are those of before. */
  open: Map<string, number> | undefined;
}

export function createWordIndex(): WordIndex {
  const pages: Page[] = [];
  const places = new Map<string, { page: Page; slot: number }>();

  function freePlace(): { page: Page; slot: number } {
    for (const page of pages.toReversed()) {
      const slot = page.held.includes(null) ? page.held.indexOf(null) : page.held.length;
      if (slot < heldByPage) return { page, slot };
    }
    const number = 1 + Math.max(-1, ...pages.map((page) => page.number));
    const page: Page = { number, held: [], words: '\n', open: undefined };
    pages.push(page);
    return { page, slot: 0 };
  }

  /** One page at a time: open ones take ten times the memory. */
  function opened(page: Page): Map<string, number> {
    for (const other of pages) if (other !== page) shut(other);
    page.open ??= readWords(page.words);
    return page.open;
  }

  function clear(page: Page, slot: number): Map<string, number> {
    const words = opened(page);
    for (const [word, bits] of words) {
      const others = bits & ~(1 << slot);
      if (others === 0) words.delete(word);
      else if (others !== bits) words.set(word, others);
    }
    return words;
  }

  function forget(page: Page, slot: number): void {
    clear(page, slot);
    page.held[slot] = null;
  }

  return {
    load({ number, held, words }) {
      const page: Page = { number, held: [...held], words, open: undefined };
      pages.push(page);
      for (const [slot, one] of held.entries()) {
        if (!one) continue;
        if (!places.has(one.id)) places.set(one.id, { page, slot });
        else forget(page, slot); // an old page was put back by somebody
      }
    },
    put(held, texts) {
      const known = places.get(held.id);
      const { page, slot } = known ?? freePlace();
      const words = known ? clear(page, slot) : opened(page);
      const bit = 1 << slot;
      for (const text of texts)
        for (const { term } of wordsOf(text)) if (term !== '') words.set(term, (words.get(term) ?? 0) | bit);
      page.held[slot] = held;
      places.set(held.id, { page, slot });
      return page.number;
    },
    remove(id) {
      const place = places.get(id);
      if (!place) return undefined;
      forget(place.page, place.slot);
      places.delete(id);
      return place.page.number;
    },
    page(number) {
      const page = pages.find((one) => one.number === number);
      if (!page) throw new TypeError(`The index has no page ${number}.`);
      shut(page);
      return { version: searchPageVersion, number, held: page.held, words: page.words };
    },
    find(query) {
      const terms = termsOf(query);
      if (terms.length === 0) return [];
      return pages.flatMap((page) => {
        shut(page);
        let bits = -1;
        for (const term of terms) if (bits !== 0) bits &= whoHas(page.words, term);
        return bits === 0 ? [] : page.held.flatMap((held, slot) => (held && bits & (1 << slot) ? held.id : []));
      });
    },
  };
}

function shut(page: Page): void {
  if (!page.open) return;
  const lines = [...page.open].map(([word, bits]) => `${word} ${(bits >>> 0).toString(36)}\n`);
  page.words = `\n${lines.toSorted().join('')}`;
  page.open = undefined;
}

function readWords(words: string): Map<string, number> {
  const read = new Map<string, number>();
  for (const line of words.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) read.set(line.slice(0, space), Number.parseInt(line.slice(space + 1), 36) | 0);
  }
  return read;
}

/** The bits of all words that begin so, found by halving: lines are in order. */
function whoHas(words: string, beginning: string): number {
  let [low, high] = [0, words.length - 1];
  // `low` stands on the line end before a line that may be the first; all lines from `high` on come after.
  while (low < high) {
    const middle = words.lastIndexOf('\n', (low + high) >> 1);
    const line = words.slice(middle + 1, middle + 1 + beginning.length);
    if (line < beginning) low = words.indexOf('\n', middle + 1);
    else high = middle;
  }
  let bits = 0;
  for (let at = low; words.startsWith(beginning, at + 1);) {
    const end = words.indexOf('\n', at + 1);
    const space = words.lastIndexOf(' ', end);
    bits |= Number.parseInt(words.slice(space + 1, end), 36);
    at = end;
  }
  return bits;
}
