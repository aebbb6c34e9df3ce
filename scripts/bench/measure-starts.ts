import { alternate } from './alternate.ts';
import type { KeptTab, StartTimes } from './kept-tab.ts';
import { pairs } from './pairs.ts';
import type { Row } from './row.ts';

/** The app with ten conversations, and with ten thousand. */
interface FewAndMany {
  few: KeptTab;
  many: KeptTab;
}

/** Starts of the app, by turns. */
export async function measureStarts(open: FewAndMany, sealed: FewAndMany, rounds: number): Promise<Row[]> {
  const tabs = [open.few, open.many, sealed.few, sealed.many];
  const [few = [], many = [], fewSealed = [], manySealed = []] = await alternate(tabs, rounds, (tab) => tab.start());
  const ratio = (one: StartTimes, other: StartTimes): number => one.startMs / other.startMs;
  return [
    {
      name: 'startRatioManyConversations',
      unit: 'ratio',
      meaning:
        'From a fresh page until a conversation can be chosen and a question typed: with 10,000 conversations over with ten.',
      samples: pairs(many, few, ratio),
      limit: { atMost: 1.2 },
    },
    {
      name: 'startSealedRatioManyConversations',
      unit: 'ratio',
      meaning:
        'The same with a passphrase: until it can be typed, and again from the Enter key, less the time that argon2id takes by design.',
      samples: pairs(manySealed, fewSealed, ratio),
      limit: { atMost: 1.2 },
    },
    {
      name: 'startSealedRatio',
      unit: 'ratio',
      meaning: 'That start with 10,000 conversations: sealed, again without argon2id, over in the open.',
      samples: pairs(manySealed, many, ratio),
      limit: { atMost: 1.5 },
    },
    {
      name: 'startSealedKeyMs',
      unit: 'ms',
      meaning: 'What argon2id took there: it makes the passphrase dear to guess, and is the same however much is kept.',
      samples: manySealed.map(({ keyMs }) => keyMs),
    },
  ];
}
