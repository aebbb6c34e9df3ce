import type { ReactNode } from 'react';
import { wordsOf } from '../shared/words.ts';

export const english = {
  pageTitle: 'Airlock: model and updates',
  looking: 'Looking at what is on this device…',
  lacking: 'Something is missing here',
  lackingWhat:
    'A file of the app or of its model is not on this device as it was published. Airlock asks this site for it only when you say so; your conversations stay.',
  askThisSite: 'Ask this site',
  notReady: 'Not ready yet',
  tryAgain: 'Try again',
  openAsItIs: 'Open the chat as it is',

  offerTitles: {
    first: 'Bring the assistant onto this device',
    update: 'A new version is here',
    model: 'Bring one more model onto this device',
  },
  offerButtons: { first: 'Fetch and begin', update: 'Take the new version', model: 'Fetch it' },
  whatItDoes:
    'Airlock fetches a language model once. After that it needs no network, and the page you talk to is not allowed on it.',
  whatIsNew: (version: string, build: string) =>
    `Version ${version}, build ${build}. The one you have goes on running until you take this one.`,
  whatChanged: 'What changed',
  notSaid: 'This site does not say.',
  siteSays: 'In this site’s own words.',
  itsHash: 'Its hash',
  /** @param command what says the same hash */
  hashMeans: (command: ReactNode) => [
    'SHA-256 of the list of all its files. Whoever builds the same sources gets the same: it is what ',
    command,
    ' says.',
  ],
  toFetch: 'To fetch',
  stillToFetch: 'Still to fetch',
  restIsHere: (remaining: ReactNode, total: string) => [remaining, ` of ${total}; the rest is here already`],
  from: 'From',
  fromThisSite: (host: ReactNode) => [host, ', this site, and nobody else'],
  model: 'Model',
  /** A model in one line: its name, who made it, its size and its licence. */
  modelLine: (name: string, maker: string, size: string, licence: string) =>
    `${name} by ${maker}, ${size}, licence ${licence}.`,
  makerUnknown: 'somebody unknown',
  licenceUnknown: 'unknown',
  ownModel: 'Small and quick; it speaks English and makes mistakes.',
  takesMemory: {
    mlc: (memory: string) => `For the graphics card; it takes about ${memory} of memory while it is loaded.`,
    gguf: (memory: string) => `For the processor; it takes about ${memory} of memory while it is loaded.`,
  },
  checked: 'Checked',
  checkedHow: 'Every file against its SHA-256, before it is kept',
  goOn: 'Go on',
  notNow: 'Not now',

  fetching: 'Fetching',
  fetched: 'Fetched',
  mayClose: 'You can close this page: what has arrived is kept, and the rest goes on when you come back.',
  pause: 'Pause',
  guarding: 'Shutting the door',
  guardComes: 'All files are here and checked. The guard takes its place.',
  guardLabel: 'Putting the guard in place',

  ready: 'This device is ready',
  opensNow: 'The chat opens now, without the network.',
  allIsHere: 'The app and its model are here. You can turn the network off and go on talking.',
  storage: 'Storage',
  storageIs: {
    unknown: 'The browser has not said whether it protects what is kept here.',
    asking: 'Asking the browser to protect what is kept here…',
    granted: 'Protected: the browser will not clear this app away to make room.',
    refused: 'Not protected: the browser may clear this app away when the device runs full. Installing the app helps.',
  },
  version: 'Version',
  versionIs: (version: string, build: string) => `${version}, build ${build}`,
  versionIsNewest: (version: string, build: string) =>
    `${version}, build ${build}. This is the newest version on this site.`,
  openChat: 'Open the chat',
  lookForNew: 'Look for a new version',
  onlyWhenAsked: 'A new version is looked for only when you press this, and it changes nothing until you say so.',
};

export const words = wordsOf('models', english);
