import { alternate } from '../alternate.ts';
import { firstTextMs } from '../contestant.ts';
import { pairs } from '../pairs.ts';
import type { BenchPart } from '../row.ts';

const passage = `The sun warms the sea, and water rises into the air. High above the land the air is cold, and the water
becomes clouds made of very small drops. The wind carries the clouds over fields, woods and hills. When the drops
have grown too heavy, they fall as rain, or as snow where it is cold enough. Some of the rain is taken up by the
roots of trees and grass. Some of it sinks into the ground, passes slowly through sand and stone, and comes out
again as a spring at the foot of a hill, often many years later. Small streams run down from the springs and meet in
the valley, where they make a river. The river passes farms, mills and towns on its way. In former times it turned
the wheels of the mills, which ground the corn of the whole valley, and boats brought the flour down to the town.
Today most of the mills stand still, but people still build their houses near the water, and children still throw
stones into it from the bridge. In summer the river is low and clear, and one can see the fish between the stones.
In spring, when the snow melts in the hills, it is brown and fast, and the people in the lower streets carry their
things upstairs. At last it comes to the sea, where the sun warms the water, and everything begins again.`;

/** How fast a long question is read. */
export const reading: BenchPart = {
  name: 'reading',
  title: 'reading a long question',
  async measure({ app, bare, rounds }) {
    // Every round takes as long as two of the others.
    const [byApp, byBare] = await alternate([app, bare], Math.ceil(rounds / 2), async (contestant, round) => {
      // A beginning of its own, else an engine that remembers the last round would have nothing to read.
      return await contestant.ask(`${round + 1} is the number of this text. ${passage} What is this text about?`, 2);
    });
    return [
      {
        name: 'readRatio',
        unit: 'ratio',
        meaning: 'Reading speed, by the time from a long question to the first text: the app’s over the bare engine’s.',
        samples: pairs(byApp, byBare, (one, other) => {
          if (one.promptTokens !== other.promptTokens)
            throw new Error('The app and the bare engine did not read the same prompt.');
          return firstTextMs(other) / firstTextMs(one);
        }),
      },
      {
        name: 'readTokens',
        unit: 'tokens',
        meaning: 'Tokens of that question with all that the app puts around it.',
        samples: pairs(byApp, byApp, ({ promptTokens }) => promptTokens),
      },
    ];
  },
};
