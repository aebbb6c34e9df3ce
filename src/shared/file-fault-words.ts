import type { kindWords } from './file-kind-words.ts';
import type { TroubleWords } from './trouble-words.ts';
import { wordsOf } from './words.ts';

/** What can be wrong with a model file that somebody brings. A name that is empty stands for what was chosen. */
export const english = {
  'not-gguf': (file: string) => ({
    sentence: `${file} is not a GGUF file.`,
    nextStep: 'Choose the file of a model whose name ends in .gguf.',
  }),
  version: (file: string) => ({
    sentence: `${file} is a GGUF file of a version that this app does not read.`,
    nextStep: 'Look for a newer file of the same model.',
  }),
  'unknown-kind': (file: string, kind: string) => ({
    sentence: `${file || 'This model'} is of a kind that the engine here does not know: ${kind}.`,
    nextStep: 'Choose another model, or look for a newer version of Airlock.',
  }),
  'cut-off': (file: string) => ({
    sentence: `${file} ends before the model does.`,
    nextStep: 'Its copy or download was cut off: get it again, then import it.',
  }),
  header: (file: string) => ({
    sentence: `What ${file} says of itself cannot be true.`,
    nextStep: 'Get it again from whoever made it. It was not imported.',
  }),
  split: (file: string) => ({
    sentence: `${file} is one of several files of a model.`,
    nextStep: 'Choose a model that is one file.',
  }),
  unreadable: (file: string) => ({
    sentence: `${file || 'What you chose'} could not be read to its end, or changed in the meantime.`,
    nextStep: 'Look whether it is still there, and import it again.',
  }),
  replaced: (file: string) => ({
    sentence: `${file} is another file at its host now than the one that this app knows.`,
    nextStep: 'Nothing of it was fetched. Choose another model, or look for a newer version of Airlock.',
  }),
  'other-bytes': (file: string) => ({
    sentence: `${file} came twice, and both times it was not the file that was promised.`,
    nextStep: 'Nothing of it is used. Try again later, or choose another model.',
  }),
  'no-model': () => ({
    sentence: 'There is no model in what you chose, or none that this app can run.',
    nextStep: 'Choose a file whose name ends in .gguf, or a folder that has mlc-chat-config.json in it.',
  }),
  'several-models': () => ({
    sentence: 'There is more than one model in what you chose.',
    nextStep: 'Choose the file or the folder of one of them.',
  }),
  'several-libraries': (file: string) => ({
    sentence: `A model has one library, and here are several: ${file}.`,
    nextStep: 'Leave the one that was made for this model and this app, and choose again.',
  }),
  'not-library': (file: string) => ({
    sentence: `${file} is not a model library.`,
    nextStep: 'Get the .wasm file of this model again, then import it.',
  }),
  'not-json': (file: string) => ({
    sentence: `${file} cannot be read: something else was saved under its name.`,
    nextStep: 'Get it again from whoever made the model. Nothing was imported.',
  }),
  'other-size': (file: string) => ({
    sentence: `${file} is not as long as the model’s own list says.`,
    nextStep: 'Its copy or download was cut off, or it belongs to another model: get it again, then import it.',
  }),
  altered: (file: string) => ({
    sentence: `${file} is not the file that SHA256SUMS.txt beside it speaks of.`,
    nextStep: 'Copy the folder again from where it came. It was not imported.',
  }),
  'too-many': (file: string) => ({
    sentence: `${file} holds too many files for the folder of a model.`,
    nextStep: 'Choose the model’s own folder.',
  }),
  refused: (file: string) => ({
    sentence: `A part of this model${file && `, ${file},`} is not what its engine can use.`,
    nextStep: 'It is as it was brought here: choose another model, or bring this one from another source.',
  }),
  damaged: (file: string) => ({
    sentence: `A part of ${file} is not what it was when it was imported.`,
    nextStep: 'Import the same file again, or choose another model.',
  }),
} satisfies Record<string, (file: string, kind: string) => TroubleWords>;

export type WordedFault = keyof typeof english | keyof typeof kindWords;
/** Those of `file-kind-words.ts` are there once `teachFileKinds` was called: the chat page never speaks of them. */
export type FaultWords = Record<WordedFault, (file: string, kind: string) => TroubleWords>;
export const words = wordsOf<Partial<FaultWords>>('fileFaults', english);

export function isFileFault(name: string): name is WordedFault {
  return Object.hasOwn(english, name);
}
