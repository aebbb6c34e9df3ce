import type { Trouble } from './errors.ts';
import type { TroubleWords } from './trouble-words.ts';
import { wordsOf } from './words.ts';

/** Why nothing can be taken of a file that somebody brings conversations in. */
export const english = {
  'not-json': {
    sentence: 'This is neither an archive nor a JSON file.',
    nextStep: 'Choose the file as you got it: the .zip or the .json. Nothing was taken.',
  },
  'no-conversations': {
    sentence: 'There are no conversations in this file, or none of a kind that is known here.',
    nextStep: 'Known are the exports of Airlock, ChatGPT, Claude, Open WebUI, llama.cpp and WebLLM Chat.',
  },
  newer: {
    sentence: 'This file was made by a newer version of Airlock.',
    nextStep: 'Update Airlock under “Model and updates”, then bring the file again. Nothing was taken.',
  },
  encrypted: {
    sentence: 'This archive has a password of its own.',
    nextStep: 'Unpack it with the program that made it, and choose the JSON file that was in it.',
  },
  'broken-archive': {
    sentence: 'This archive cannot be opened: a part of it is missing or damaged.',
    nextStep: 'Get it again from where it came. Nothing was taken.',
  },
  unreadable: {
    sentence: 'The file could not be read to its end, or changed in the meantime.',
    nextStep: 'Look whether it is still there and whole, and bring it again. What was taken before is kept.',
  },
} satisfies Record<string, TroubleWords>;

export type TakeoutFault = keyof typeof english;
const words = wordsOf<Record<TakeoutFault, TroubleWords>>('takeoutFaults', english);

/** Only where files are brought in: all other troubles, and these elsewhere, are worded by `error-words.ts`. */
export function takeoutFaultWords({ name, detail }: Pick<Trouble, 'name' | 'detail'>): TroubleWords | undefined {
  const fault = String(detail['fault']);
  return name === 'ImportRefused' && Object.hasOwn(english, fault) ? words()[fault as TakeoutFault] : undefined;
}
