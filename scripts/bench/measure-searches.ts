import { alternate } from './alternate.ts';
import type { KeptTab } from './kept-tab.ts';
import { pairs } from './pairs.ts';
import type { Row } from './row.ts';

/** The same searches through the same ten thousand conversations, by turns. */
export async function measureSearches(open: KeptTab, sealed: KeptTab, rounds: number): Promise<Row[]> {
  const [indexMs, sealedIndexMs] = [await open.indexMs(), await sealed.indexMs()];
  // A word that one conversation has, and the beginning of words that many have.
  const queries = Array.from({ length: rounds }, (_, round) => [`rarity${9000 - round}`, 'zzz']).flat();
  const [searches = [], sealedSearches = []] = await alternate([open, sealed], queries.length, (tab, index) =>
    tab.searchMs(queries[index] ?? ''),
  );
  return [
    {
      name: 'searchFirstResultsMs',
      unit: 'ms',
      meaning:
        'From the input of a word until the first conversation stands there with its words marked: in 10,000 conversations, 50 MB of text.',
      samples: searches,
      limit: { atMost: 50 },
    },
    {
      name: 'searchSealedRatio',
      unit: 'ratio',
      meaning: 'The same for the same words: where it is sealed over where it is in the open.',
      samples: pairs(sealedSearches, searches, (one, other) => one / other),
      limit: { atMost: 1.5 },
    },
    {
      name: 'searchIndexMs',
      unit: 'ms',
      meaning: 'How long the index of all that takes to be made, once.',
      samples: [indexMs],
    },
    {
      name: 'searchIndexSealedRatio',
      unit: 'ratio',
      meaning: 'The same: sealed over in the open.',
      samples: [sealedIndexMs / indexMs],
    },
  ];
}
