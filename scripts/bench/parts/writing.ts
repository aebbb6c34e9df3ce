import { alternate } from '../alternate.ts';
import { calmRatio } from '../calm-ratio.ts';
import { firstTextMs, writingSpeeds, type Timing } from '../contestant.ts';
import { pairs } from '../pairs.ts';
import type { BenchPart } from '../row.ts';

/** Less than these questions make the model write. Short, so that the two of a pair see the same machine. */
const pieces = 96;

const questions = [
  'Write a long story about a dog who finds a key.',
  'Explain how a bicycle works.',
  'Write a letter to a friend about a week at the sea.',
  'Describe a walk through an old town.',
  'Tell me about the history of bread.',
  'Explain how rain is made.',
  'Write a long story about a lighthouse.',
  'Describe how a house is built.',
];

const ratioOfSpeeds = (one: Timing, other: Timing): number => {
  const [speed, otherSpeed] = writingSpeeds(one, other);
  return speed / otherSpeed;
};

/** How fast answers are written, and how soon they begin. */
export const writing: BenchPart = {
  name: 'writing',
  title: 'writing answers',
  async measure({ app, bare, defaults, rounds, cpuSeconds }) {
    const [byApp, byBare, byDefaults] = await alternate([app, bare, defaults], rounds, async (contestant, round) => {
      const before = await cpuSeconds();
      const timing = await contestant.ask(questions[round % questions.length] ?? '', pieces);
      return { ...timing, cpuSeconds: (await cpuSeconds()) - before };
    });
    const speedOf = (samples: readonly Timing[] | undefined): number[] =>
      pairs(samples, samples, (one) => writingSpeeds(one, one)[0]);
    return [
      {
        name: 'engineRatio',
        unit: 'ratio',
        meaning: 'Writing speed: the app’s, as its page shows the text, over the bare engine’s with the same settings.',
        samples: pairs(byApp, byBare, ratioOfSpeeds),
        limit: { atLeast: 0.95 },
      },
      {
        name: 'engineCalmRatio',
        unit: 'ratio',
        meaning: 'The same, made of the fastest stretches of all rounds: what is left of it when nothing disturbs.',
        samples: [calmRatio(byApp ?? [], byBare ?? [])],
      },
      {
        name: 'appOverDefaults',
        unit: 'ratio',
        meaning: 'Writing speed: the app’s over the bare engine’s with its own defaults.',
        samples: pairs(byApp, byDefaults, ratioOfSpeeds),
      },
      {
        name: 'bareOverDefaults',
        unit: 'ratio',
        meaning: 'Writing speed: the bare engine’s with the app’s settings over its own defaults.',
        samples: pairs(byBare, byDefaults, ratioOfSpeeds),
      },
      {
        name: 'firstTokenRatio',
        unit: 'ratio',
        meaning: 'Time from a short question to the first text: the app’s over the bare engine’s.',
        samples: pairs(byApp, byBare, (one, other) => firstTextMs(one) / firstTextMs(other)),
      },
      {
        name: 'cpuRatio',
        unit: 'ratio',
        meaning:
          'CPU time of the whole browser for a short question and its answer, drawing included: the app’s over the bare engine’s.',
        samples: pairs(byApp, byBare, (one, other) => cpuPerPiece(one) / cpuPerPiece(other)),
      },
      {
        name: 'appTokensPerSecond',
        unit: 'tokens/s',
        meaning: 'Writing speed of the app, here and now.',
        samples: speedOf(byApp),
      },
      {
        name: 'bareTokensPerSecond',
        unit: 'tokens/s',
        meaning: 'Writing speed of the bare engine, here and now.',
        samples: speedOf(byBare),
      },
      {
        name: 'defaultsTokensPerSecond',
        unit: 'tokens/s',
        meaning: 'Writing speed of the bare engine with its own defaults, here and now.',
        samples: speedOf(byDefaults),
      },
    ];
  },
};

function cpuPerPiece({ cpuSeconds, marks }: Timing & { cpuSeconds: number }): number {
  return cpuSeconds / (marks.at(-1)?.pieces ?? 0);
}
