import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  title: 'Voice',
  aloudTitle: 'Reading aloud',
  which: 'Voices that work on this device, as the browser says',
  trust:
    'The browser says which voices work on this device. A page can neither check nor enforce it. Of those that work over the network none is used.',
  unsupported: 'This browser has no voices to read with.',
  unknown: 'On Android the browser calls every voice one of this device without knowing it. So none is used here.',
  missing:
    'This browser has no voice on this device. You can add one in the system’s settings, under speech or accessibility; then open this page again.',
  overNetwork: (count: number) =>
    plural(count, {
      one: '# voice works over the network and is not used.',
      other: '# voices work over the network and are not used.',
    }),
  dictationTitle: 'Dictation',
  whyNoMicrophone: 'Why there is no microphone',
  noMicrophone:
    'A browser’s dictation sends what you say to its maker, unless it can write it down on this device. We could not yet see for ourselves that nothing leaves then. So this page is not allowed to listen at all, and the browser enforces that.',
  instead:
    'The keyboard or the system may have a dictation of its own, which works in the message field. Whether it stays on the device stands in the system’s settings; no page can see it.',
};

export const words = wordsOf('voice', english);
