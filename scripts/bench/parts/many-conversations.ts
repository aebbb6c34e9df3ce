import { serveBuilt } from '../../browser/serve-built.ts';
import { alternate } from '../alternate.ts';
import { openKeptTab } from '../kept-tab.ts';
import { pairs } from '../pairs.ts';
import type { BenchPart } from '../row.ts';

/** Fifty megabytes of text in ten thousand conversations. */
const inEach = { turns: 10, charactersInTurn: 500 };

/** What it costs to have kept a great deal. Each of the two copies of the app has an address of its own. */
export const manyConversations: BenchPart = {
  name: 'many',
  title: 'ten thousand conversations',
  async measure({ context, appFolder, rounds }) {
    const servers = [await serveBuilt(0, appFolder), await serveBuilt(0, appFolder)] as const;
    try {
      const few = await openKeptTab(context, servers[0].origin, { conversations: 10, ...inEach });
      const many = await openKeptTab(context, servers[1].origin, { conversations: 10_000, ...inEach });
      const [startFew, startMany] = await alternate([few, many], rounds, (tab) => tab.startMs());
      const indexMs = await many.indexMs();
      const searches: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        // A word that one conversation has, and the beginning of words that many have.
        for (const query of [`rarity${9000 - round}`, 'zzz']) searches.push(await many.searchMs(query));
      await few.close();
      await many.close();
      return [
        {
          name: 'startRatioManyConversations',
          unit: 'ratio',
          meaning:
            'From a fresh page until a conversation can be chosen and a question typed: with 10,000 conversations over with ten.',
          samples: pairs(startMany, startFew, (one, other) => one / other),
          limit: { atMost: 1.2 },
        },
        {
          name: 'searchFirstResultsMs',
          unit: 'ms',
          meaning:
            'From a letter until the first conversation stands there with its words marked: in 10,000 conversations, 50 MB of text.',
          samples: searches,
          limit: { atMost: 50 },
        },
        {
          name: 'searchIndexMs',
          unit: 'ms',
          meaning: 'How long the index of all that takes to be made, once.',
          samples: [indexMs],
        },
      ];
    } finally {
      for (const server of servers) await server.stop();
    }
  },
};
