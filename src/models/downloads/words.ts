import { wordsOf } from '../../shared/words.ts';

/** Models on their way from other sites. */
export const english = {
  title: 'On the way',
  cancel: 'Cancel',
  use: 'Use this one',
  later: 'Later',
  pause: 'Pause',
  tryAgain: 'Try again',
  goOn: 'Go on',
  asking: 'Asking which files it has…',
  fetching: (name: string) => `Fetching ${name}`,
  whileHidden:
    'It goes on while this page is hidden. If it closes, what has arrived is kept. The chat can stay open in another tab, sealed.',
  allIsHere: 'All of it is here. Checking every byte…',
  checking: (name: string) => `Checking ${name}`,
  paused: (done: string, total: string) => `Paused at ${done} of ${total}. What has arrived stays until you cancel.`,
  elsewhere: 'Another tab of this browser is fetching it.',
  done: 'On this device, every byte checked.',
};

export const words = wordsOf('downloads', english);
