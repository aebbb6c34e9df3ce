import type { ReactNode } from 'react';
import { plural, wordsOf } from '../shared/words.ts';

/** The models on this device, and what is brought in from disk. */
export const english = {
  title: 'On this device',
  none: 'There is no model on this device. Your conversations stay, and nothing is answered until one is here.',
  modelsTake: (size: string) => `Models take ${size}.`,
  appTakes: (used: string, allowed: string) => `The app takes ${used} in all; the browser allows about ${allowed}.`,
  removeAll: 'Remove all models',
  removeAllTitle: 'Remove all models?',
  allGo: (count: number, size: string) =>
    plural(count, {
      one: `# model goes, wherever it came from. This frees ${size}.`,
      other: `# models go, wherever they came from. This frees ${size}.`,
    }),
  getAgain: 'What a site has can be fetched again; of a file of yours you need the file.',
  nothingAnswered: 'Your conversations stay, and nothing is answered until a model is here again.',
  removeThem: 'Remove them',
  keepThem: 'Keep them',

  licenceUnknown: 'licence unknown',
  notUsed: 'not used yet',
  lastUsed: (moment: string) => `last used ${moment}`,
  isUsed: 'The chat uses this one.',
  use: 'Use this one',
  later: 'Later',
  mend: 'Fetch the bad part again',
  check: 'Check it',
  saveFile: 'Save a copy',
  saveFolder: 'Save as a folder',
  remove: 'Remove',
  known: 'What is known of it',
  checking: 'Checking every byte',
  saving: 'Checking every byte, then saving',
  cancel: 'Cancel',
  checked: 'Checked: every byte is as it was when it came.',
  saved: {
    file: 'Saved. The copy is a plain GGUF file that other devices and programs can read.',
    folder:
      'Saved as a folder. On another device, choose it on this page: each file is checked against the list of hashes in it.',
    downloads:
      'Each file goes where your downloads go; the browser may ask whether it may save several. Put them in one folder, and choose that on the other device.',
  },
  removeTitle: (name: string) => `Remove ${name}?`,
  frees: (size: string) => `This frees ${size}.`,
  again: {
    site: 'It can be fetched again from this site.',
    host: 'It can be fetched again from where it came.',
    disk: 'To have it back you need its file again.',
  },
  usesThis: 'The chat uses this model.',
  usesNext: (name: string) => `From its next start it uses ${name}.`,
  usesNone:
    'Without it the chat has none: your conversations stay, and nothing is answered until a model is here again.',
  removeIt: 'Remove it',
  keepIt: 'Keep it',

  notSaid: 'The file does not say',
  maker: 'Made by',
  licence: 'Licence',
  licenceNotSaid: 'The file does not say. Whoever gave it to you may know what you may do with it.',
  context: 'Reads at once',
  tokens: (count: number) => plural(count, { one: '# token', other: '# tokens' }),
  contextNotSaid: (count: number) =>
    plural(count, {
      one: 'The file does not say; # token is used',
      other: 'The file does not say; # tokens are used',
    }),
  memory: 'Memory',
  memoryIs: (size: string) => `About ${size} while it is loaded`,
  memoryReckoned: (size: string) => `About ${size} while it is loaded, reckoned`,
  packed: 'Packed as',
  runsOn: 'Runs on',
  processor: 'The processor',
  graphicsCard: 'The graphics card',
  library: 'Library',
  kind: 'Kind',
  howToChat: 'How to chat',
  saysHowToChat: 'The file says how it wants a conversation',
  chatNotSaid: 'The file does not say. A common form is used, and answers may be odd.',
  cameFrom: 'Came from',
  fromFile: (name: string) => `Your file ${name}. Nobody but you vouches for it.`,
  fromFolder: (name: string) => `Your folder ${name}. Nobody but you vouches for it.`,
  fromSite: 'This site, checked against the hashes it publishes',
  fromHosts: {
    published: (hosts: string) => `${hosts}, checked against the hashes that come with this app`,
    host: (hosts: string) => `${hosts}, checked against the hashes that the same host names`,
    'first-use': (hosts: string) =>
      `${hosts}, where nobody says beforehand what each file must be: the hashes are of what came`,
  },

  bring: 'Bring a model of your own',
  bringHow:
    'It lies on this device or on a stick: a GGUF file, which the processor runs, or a folder in MLC format with its library, for the graphics card. It is copied into the app without any network. Drop it anywhere on this page, or choose it.',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  chooseMissing: 'Choose what is missing',
  leave: 'Leave it',
  filesLabel: 'Model files',
  reading: 'Reading what the model says of itself…',
  close: 'Close',
  isHere: (name: string) => `${name} is on this device.`,
  wasHere: (name: string) => `This model is here already: ${name}.`,
  inItsWords: 'What is known of it, in its own words:',
  notWhole: (name: string) => `${name} is not whole: something is missing.`,
  moreFiles: (count: number) => plural(count, { one: 'and # more file', other: 'and # more files' }),
  itsLibrary: (ending: ReactNode) => [
    'Its library: one file whose name ends in ',
    ending,
    '. It is the program that runs this model on the graphics card, and often lies apart from the weights.',
  ],
  nothingCopied: 'Nothing has been copied yet. Choose what is missing, or drop it here.',
  comparing: (name: string) => `Looking whether ${name} is here already`,
  copying: (name: string) => `Copying ${name}`,
  keepOpen: 'Keep this page open. If it closes, nothing of the model stays, and you begin anew.',
};

export const words = wordsOf('shelf', english);
