import { wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Language and appearance',
  language: 'Language',
  /** @param name the language that it is now, in its own words */
  asBrowser: (name: string) => `As the browser says (${name})`,
  /** On the button that loads the page again. */
  change: (name: string) => `Change to ${name}`,
  isLoadedAgain: 'The page is loaded again for that.',
  keepsDraft: 'What you typed and did not send is kept.',
  endsAnswer: 'An answer is being written. It would end here; what is written is kept.',
  endsTemporary: 'A temporary conversation is open. It would be gone, with what you typed in it.',
  asksPassphrase: 'Then you will be asked for your passphrase.',
  endsFetching: 'What is being fetched pauses, and goes on when you say so. What is being copied in begins anew.',
  textSize: 'Text size',
  theme: 'Colours',
  asSystem: 'As the system says',
  light: 'Light',
  dark: 'Dark',
  contrast: 'Contrast',
  moreContrast: 'High',
  movement: 'If your system asks for less movement, nothing moves here.',
  kept: 'These choices are kept in this browser, and nowhere else.',
};

export const words = wordsOf('appearance', english);
