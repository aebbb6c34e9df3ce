import { alternate } from '../alternate.ts';
import { longAnswer } from '../long-answer.ts';
import { pairs } from '../pairs.ts';
import { passphrase } from '../passphrase.ts';
import type { BenchPart } from '../row.ts';
import { serveBare } from '../serve-bare.ts';
import { streamAnswer, type Streamed } from '../stream-answer.ts';

const characters = 12_000;
/** Each takes nearly a minute. */
const rounds = 2;

/** What it costs the page to show a long answer as it is written. */
export const streaming: BenchPart = {
  name: 'streaming',
  title: 'an answer of 12,000 characters at 60 tokens a second',
  async measure({ context, bareOrigin }) {
    const sealedServer = await serveBare();
    const places = [{ origin: bareOrigin }, { origin: sealedServer.origin, passphrase }];
    const text = longAnswer(characters);
    const [answers = [], sealedAnswers = []] = await alternate(places, rounds, (place) =>
      streamAnswer(context, place.origin, text, place.passphrase),
    ).finally(sealedServer.stop);
    const last = ({ scriptMs }: Streamed): number => scriptMs.at(-1) ?? Number.NaN;
    return [
      {
        name: 'longTasksWhileStreaming',
        unit: 'tasks',
        meaning:
          'Tasks that kept the page’s thread busy for over 50 ms while a 12,000-character answer comes at 60 tokens a second.',
        samples: answers.map(({ longTasks }) => longTasks.byThreadTime),
        limit: { atMost: 0 },
      },
      {
        name: 'longTasksByTheClock',
        unit: 'tasks',
        meaning: 'The same by the clock: on a shared machine a thread also waits for its turn.',
        samples: answers.map(({ longTasks }) => longTasks.byClock),
      },
      {
        name: 'scriptMsPerTokenAtEnd',
        unit: 'ms/token',
        meaning: 'Scripting of the page for each token, in its thread’s own time, over the last tenth of that answer.',
        samples: answers.map(last),
        limit: { atMost: 4 },
      },
      {
        name: 'scriptGrowth',
        unit: 'ratio',
        meaning: 'The same over the second tenth: more than 1 where it grows with the answer.',
        samples: answers.map((answer) => last(answer) / (answer.scriptMs[1] ?? Number.NaN)),
      },
      {
        name: 'longTasksWhileStreamingSealed',
        unit: 'tasks',
        meaning: 'Tasks of over 50 ms, as above, where what is said is sealed as it is kept.',
        samples: sealedAnswers.map(({ longTasks }) => longTasks.byThreadTime),
        limit: { atMost: 0 },
      },
      {
        name: 'streamingSealedRatio',
        unit: 'ratio',
        meaning: 'Scripting for each token over the last tenth of that answer: sealed over in the open.',
        samples: pairs(sealedAnswers, answers, (one, other) => last(one) / last(other)),
        limit: { atMost: 1.5 },
      },
    ];
  },
};
