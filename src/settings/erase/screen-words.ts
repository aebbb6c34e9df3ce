import { wordsOf } from '../../shared/words.ts';

/** Apart from the words of the dialog: this screen stands alone when the page begins. */
export const english = {
  erasing: 'Erasing everything that this app kept on this device…',
  stillHere: 'Something is still here',
  closeOthers: 'Close every other tab of this site, then erase again. What is gone stays gone.',
  eraseAgain: 'Erase again',
  nothing: 'Nothing is left',
  browserSays:
    'This is what the browser itself says, asked just now. Files that you saved yourself, such as a backup or a copy of a model, lie where you saved them. A disk may keep traces of what was deleted until it writes over them.',
  canClose: 'You can close this page. To use Airlock again, it has to be fetched again.',
  beginAnew: 'Begin anew',
  databases: 'Databases',
  files: 'Stored files',
  caches: 'Caches',
  keys: 'Settings and cookies',
  guards: 'Guards (service workers)',
  used: 'Storage used: what was just deleted may count until this tab is closed',
  /** How many, and their names. */
  named: (count: string, names: string) => `${count}: ${names}`,
};

export const words = wordsOf('eraseScreen', english);
