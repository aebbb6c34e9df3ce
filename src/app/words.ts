import { plural, wordsOf } from '../shared/words.ts';

/** What the page says from its first drawing on. */
export const english = {
  doors: {
    selfTest: 'Try to leak it',
    cloud: 'What a cloud would have been sent',
    receipt: 'Keep a receipt',
  },
  closed: {
    unguarded: 'Closed while this page is not guarded',
    busy: 'An answer to the conversation before is still being written',
  },
  unguarded:
    'This page is not guarded, so nothing can be asked. Your conversations are here to read. A reload puts the guard back; a device that was never prepared needs that first.',
  putGuardBack: 'Put the guard back',
  prepare: 'Prepare this device',
  blur: 'Blur the page',
  lock: 'Lock',
  eraseEverything: 'Erase everything',
  restoreBackup: 'Restore a backup',
  model: {
    checking: 'Checking the model’s files',
    shaders: (model: string, done: string, total: string) =>
      `The graphics driver prepares ${model}: ${done} of ${total} programs. The first time this can take minutes.`,
    loadingFrom: (model: string, size: string) => `Loading ${model} from this device, ${size}`,
    loading: 'Loading the model',
    chooseAnother: 'Choose another',
    elsewhere: 'The model is in use in another tab. It comes here when that tab closes.',
    useHere: 'Use it here',
    change: (model: string) => `Model: ${model}. Change it`,
    onGpu: (time: string) => `on the graphics card · loaded in ${time}`,
    onProcessor: (threads: number, time: string) =>
      `on the processor, ${plural(threads, { one: '# thread', other: '# threads' })} · loaded in ${time}`,
  },
};

export const words = wordsOf('app', english);
