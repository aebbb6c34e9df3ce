import type { ReactNode } from 'react';
import { plural, wordsOf } from '../shared/words.ts';

/** What is said in front of the chat, where there is something to say. */
export const english = {
  close: 'Close',
  altered: {
    read: 'I have read this',
    accept: 'Accept what is here …',
    title: 'Take what can be read as all that there is?',
    meaning:
      'Old or missing words then no longer show as such, and this notice goes. What cannot be read is set aside on this device, not deleted. A backup from before is the better way, if you have one.',
    acceptIt: 'Accept it',
    leave: 'Leave it as it is',
    accepted: 'Accepted: you can write again. Everything that is here could be read.',
    acceptedInPart: (count: number) =>
      plural(count, {
        one: 'Accepted: you can write again. # part could not be read: set aside on this device, not deleted.',
        other: 'Accepted: you can write again. # parts could not be read: set aside on this device, not deleted.',
      }),
    underErase: 'Under Erase you can remove what was set aside.',
  },
  migration: {
    label: 'Bringing what is kept up to this version',
    progress: (done: string, total: string) =>
      `Bringing what is kept up to this version: ${done} of ${total} conversations`,
    meanwhile: 'Everything can be read meanwhile. You can close this page at any point: it goes on where it was.',
    newer: 'A newer version of Airlock has been at what is kept here.',
    newerMeaning:
      'This version can read it and changes nothing. To go on writing, fetch the newer version under Model and updates, and close the other tabs of Airlock.',
    modelAndUpdates: 'Model and updates',
    onlyRead: 'Only read',
    again: 'Try again',
  },
  models: {
    title: 'Models on this device',
    scope: 'Use the one you choose',
    here: 'In this conversation only',
    everywhere: 'Here, and wherever no other was chosen',
    onGpu: (memory: string) => `Runs on the graphics card, takes about ${memory} of memory`,
    onProcessor: (memory: string) => `Runs on the processor, takes about ${memory} of memory`,
    inUse: 'In use',
    gpuIsOff: 'Needs the graphics card, which is set to never',
    use: (model: string) => `Use ${model}`,
    useThis: 'Use this one',
    meaning:
      'A change frees the model that is loaded and takes as long as loading takes. Your conversations stay as they are.',
    thinking: 'Thinking',
    thinkFirst: 'Think before answering',
    answerAtOnce: 'Answer at once: for models that can be told so',
    notes: {
      'common-form':
        'Its own form for conversations cannot be read here: it is used with the common one, and may answer less well.',
      'plain-marks':
        'It marks turns with plain words, which any text can contain: a document that it reads can speak as you.',
    },
    gpu: 'Graphics card',
    gpuAutomatic: 'Automatic: for models made for it',
    gpuNever: 'Never',
    bring: 'Bring another model',
  },
  trouble: {
    allTheSame: 'Load it all the same',
    get: 'Get the model',
    again: 'Load again',
    check: 'Check the files',
    onProcessor: (model: string) => `Use ${model} on the processor`,
  },
  other: {
    here: (model: string) => `Use ${model} here`,
    wasChosen: 'This conversation was to be answered by it.',
    chosen: (model: ReactNode): readonly ReactNode[] => [model, ' is chosen and is loaded when you send.'],
    chosenHere: (model: ReactNode): readonly ReactNode[] => [
      model,
      ' is chosen for this conversation and is loaded when you send.',
    ],
    untilThen: (model: string) => `Until then ${model} is loaded.`,
    loadNow: 'Load it now',
  },
};

export const words = wordsOf('panels', english);
