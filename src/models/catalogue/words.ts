import type { ReactNode } from 'react';
import type { ModelHost } from '../../egress/model-hosts.ts';
import { plural, wordsOf } from '../../shared/words.ts';
import type { Doubt, Obstacle } from './fit.ts';
import type { AddressFault } from './parse-address.ts';

/** What a model needs and what is here, both as sizes. */
type Why = (needed: string, has: string) => string;

const doubts: Record<Doubt['reason'], Why> = {
  'software-gpu': () =>
    'The graphics card of this device is only imitated by the processor: a sentence would take minutes.',
  slow: () => 'On this processor it probably writes more slowly than you read.',
  tight: (needed, has) =>
    `It needs about ${needed} of memory, and other programs need some of the ${has} that the browser speaks of.`,
  untold: (needed) => `It needs about ${needed} of memory, and this browser does not say how much there is.`,
};

const obstacles: Record<Obstacle['reason'], Why> = {
  'no-gpu': () => 'It needs a graphics card, and this browser offers none.',
  'gpu-too-small': () => 'It needs more of a graphics card than this browser offers.',
  'no-f16': () => 'It needs a graphics card that counts in 16 bits (shader-f16), and this one does not.',
  buffer: (needed, has) => `It needs pieces of ${needed} on the graphics card, which takes ${has} at a time.`,
  memory: (needed, has) => `It needs about ${needed} of memory, too much for a device with ${has}.`,
  tab: (needed, has) => `It needs about ${needed} of memory, and an iPhone or iPad leaves a page about ${has}.`,
  wasm: (needed, has) => `It needs about ${needed} of memory, and this browser gives a program ${has}.`,
  storage: (needed, has) => `It needs ${needed} of storage, and the browser has ${has} left for this app.`,
};

const refused: Record<Exclude<AddressFault, 'not-an-address'>, string> = {
  empty: 'Type where the model is: owner/name, or the address of a .gguf file.',
  'not-secure': 'This address begins with http, so anybody on the way could change the file. Use its https address.',
  'needs-file':
    'Say which: the name of a .gguf file in there, or the address of the .wasm library that runs it on a graphics card.',
  'not-gguf':
    'Only files with a plain name that ends in .gguf, at the top of their repository, can be fetched from here.',
  'not-a-library': 'The library’s address ends in .wasm and begins with https.',
};

const hostSends: Record<ModelHost['sends'], string> = {
  lists: 'Says which files a model has, and sends the small ones',
  files: 'Sends the large files, for Hugging Face',
  programs: 'Sends the programs that run models on the graphics card',
  anything: 'Given to this build from outside',
};

/** Models that can be had, and what is asked before one is fetched. `card32`: a graphics card that counts in 32 bits. */
export const english = {
  title: 'More models',
  needNoCard: 'You need no graphics card.',
  noCard: (count: number) =>
    plural(count, {
      one: 'This browser offers none that models could run on, so Airlock uses the processor: # model below runs on it.',
      other:
        'This browser offers none that models could run on, so Airlock uses the processor: # models below run on it.',
    }),
  imitatedCard: (count: number) =>
    plural(count, {
      one: 'This browser only imitates one, which is slow, so Airlock uses the processor: # model below runs on it.',
      other: 'This browser only imitates one, which is slow, so Airlock uses the processor: # models below run on it.',
    }),
  thisDevice: 'This device:',
  deviceIs: (line: string) => `${line}. Asked of the browser; nothing was sent.`,
  noneFits: 'None of these surely fits here, so the model that came with the app is the best to use.',
  someMay: 'Those below may work, but slowly or only just.',
  showFitting: 'Show only what may fit',
  showHidden: (count: number) =>
    plural(count, { one: 'Show # model that will not fit', other: 'Show # models that will not fit' }),
  leftOut: (names: string) => `Left out, because the list says of them what cannot be: ${names}.`,
  /** What is left out, where it has no name. */
  entry: (number: string) => `Entry ${number}`,
  wholeList: 'The whole list',
  upTo: (size: string) => `Up to ${size}`,
  larger: 'Larger',
  about: (size: string) => `about ${size}`,
  /** Between the members of a list. */
  comma: ', ',
  andMore: (languages: string) => `${languages} and more`,

  goodHere: 'A good one for this device',
  allKnown: 'All that is known of it',
  here: 'On this device',
  isHere: 'It is on this device already.',
  isUnderway: 'It is on its way.',
  get: 'Get it',
  getFromSite: 'Get it from this site',
  where: { processor: 'processor', card: 'graphics card', card32: 'graphics card, in 32 bits' },
  getFor: {
    processor: (name: string) => `Get ${name}, processor`,
    card: (name: string) => `Get ${name}, graphics card`,
    card32: (name: string) => `Get ${name}, graphics card, in 32 bits`,
  },
  needs: 'Needs',
  needsIs: (memory: string, storage: string) => `About ${memory} of memory and ${storage} of storage`,
  runsOn: 'Runs on',
  runsOnIs: {
    processor: (packed: string) => `The processor, packed as ${packed}`,
    card: (packed: string) => `The graphics card, packed as ${packed}`,
    card32: (packed: string) => `The graphics card, in 32 bits, packed as ${packed}`,
  },
  maker: 'Made by',
  makerIs: (maker: string, billions: string) => `${maker}: ${billions} billion parameters`,
  licence: 'Licence',
  languages: 'Languages',
  context: 'Reads at once',
  contextIs: (tokens: string, used: string) => `${tokens} tokens; Airlock uses up to ${used}`,
  thinks: 'Thinks first',
  thinksYes: 'Yes: it writes its thoughts down before it answers',
  thinksNo: 'No: it answers at once',
  comesFrom: 'Comes from',
  thisSite: 'This site: nobody else is asked',
  otherForms: 'Its other forms:',
  form: {
    processor: (packed: string, size: string) => `For the processor (${packed}), ${size}.`,
    card: (packed: string, size: string) => `For the graphics card (${packed}), ${size}.`,
    card32: (packed: string, size: string) => `For the graphics card, in 32 bits (${packed}), ${size}.`,
  },

  fits: 'Fits',
  fitsWhy: 'This device has what it needs.',
  willNotFit: 'Will not fit',
  doubtLabels: {
    'software-gpu': 'Very slow here',
    slow: 'May be slow',
    tight: 'May be tight',
    untold: 'May be tight',
  },
  doubts,
  obstacles,
  memoryUntold: 'memory: the browser does not say',
  memoryIs: (size: string) => `at least ${size} of memory`,
  cores: (count: number) => plural(count, { one: '# processor core', other: '# processor cores' }),
  storageIs: (size: string) => `${size} of storage left`,
  cardTooSmall: 'graphics card too small for models',
  cardNone: 'no graphics card for models',
  cardImitated: 'graphics card imitated in software',
  card: 'graphics card',
  /** @param vendor who made the card */
  cardOf: (vendor: string) => `graphics card (${vendor})`,
  cardWithout16: 'graphics card without 16-bit arithmetic',
  cardOfWithout16: (vendor: string) => `graphics card (${vendor}) without 16-bit arithmetic`,

  /** Why this one: each sentence says what is true of the model and the device. */
  recommended: {
    processor: (needs: string) => `The most able of this list that surely fits: it runs on your processor, ${needs}.`,
    card: (needs: string) => `The most able of this list that surely fits: it runs on your graphics card, ${needs}.`,
  },
  recommendedSpeaks: (language: string, needs: string) => `speaks ${language}, ${needs}`,
  recommendedNeeds: (memory: string) => `and needs about ${memory} of memory`,
  recommendedNeedsOf: (memory: string, has: string) =>
    `and needs about ${memory} of memory, of which this device has at least ${has}`,

  siteCarries: 'This site carries',
  by: (maker: string) => `by ${maker}`,
  licenceUnknown: 'licence unknown',
  forProcessor: 'for the processor',
  forCard: 'for the graphics card',
  getOne: (name: string) => `Get ${name}`,
  fromSite: (host: ReactNode) => ['They come from ', host, ', like the app itself; nobody else is asked.'],

  addTitle: 'Add a model by its address',
  addWhy:
    'For a model that is not in this list. Airlock then knows nothing of it but what its maker says: you judge whether to trust it.',
  addWhere: 'Where it is: owner/name on Hugging Face, its address there, or the address of a .gguf file',
  addWhereLabel: 'Where the model is',
  addWherePlaceholder: 'owner/name',
  addWhich: 'Which: the name of a .gguf file in it or, for the graphics card, the address of its library (.wasm)',
  addWhichLabel: 'File or library',
  addLook: 'See what would be fetched',
  refused,
  notAnAddress: (example: string) => `This is no address of a model. It looks like owner/name, or like ${example}.`,
  refusedHost: (host: string) =>
    `This page may not reach ${host}, and no setting changes that. Download the file with your browser, then import it from your disk: that works with any model.`,

  frameTitle: 'What would be asked for, and the button that agrees',
  askTitle: (name: string) => `Get ${name}?`,
  nobodyVouches:
    'Nobody but you vouches for this model: Airlock does not know its licence, its quality or its size. The host is asked for the size before the rest is fetched.',
  toFetch: 'To fetch',
  sizeUnknown: 'How much is not known yet',
  madeBy: (maker: string, licence: string) => `Made by ${maker}, licence ${licence}`,
  from: 'From',
  hostSends,
  theyLearn: 'They learn',
  theyLearnWhat: (host: string) =>
    `Your IP address, the time, which model you fetch, and the address of this site (${host}). No conversation and no cookie: this page reads none and sends none.`,
  checked: 'Checked',
  checkedByList: 'Against the size and SHA-256 in Airlock’s own list, before it counts as here.',
  checkedByHost:
    'Against what the host itself says of each file. Airlock has no hash of its own for this one: the first time, you trust the host. The hash is then shown and kept.',
  bringsCode: 'Brings code',
  bringsCodeWhat:
    'A program for the graphics card, which runs when you chat, in a thread that the browser lets reach no network.',
  storage: 'Storage',
  storageUntold: 'The browser does not say how much is left.',
  storageLeft: (size: string) => `${size} left for this app`,
  storageAfter: (after: string, now: string) => `${after} left for this app afterwards, of ${now} now`,
};

export const words = wordsOf('moreModels', english);
