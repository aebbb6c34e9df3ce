import type { Trouble, TroubleDetail, TroubleName } from './errors.ts';
import { isFileFault, words as fileFaultWords } from './file-fault-words.ts';
import { formatBytes, formatNumber, formatRemaining } from './format.ts';
import { namedThings } from './thing-words.ts';
import { english, words, type Said, type TroubleWords } from './trouble-words.ts';

/** No other file words errors. The words themselves are in `trouble-words.ts`, those for what is wrong with a file beside it. */
export function troubleWords({ name, detail }: Pick<Trouble, 'name' | 'detail'>): TroubleWords {
  const { fault = '', ...said } = say(detail);
  const faultWords = name === 'ModelFileCorrupt' && isFileFault(fault) ? fileFaultWords()[fault] : undefined;
  if (faultWords) return faultWords(said['file'] ?? '', said['kind'] ?? '?');
  return words()[name](said);
}

/** Whether there are words for it: a file may name any. */
export function isTroubleName(name: string): name is TroubleName {
  return Object.hasOwn(english, name);
}

function say(detail: TroubleDetail): Said {
  const things: Readonly<Record<string, string>> = namedThings();
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => {
      if (typeof value === 'string') return [key, things[value] ?? value];
      // Where nobody knows how much is needed, it is 0.
      if (key.endsWith('Bytes')) return [key, value ? formatBytes(value) : undefined];
      if (key.endsWith('Seconds')) return [key, formatRemaining(value)];
      return [key, key === 'status' ? String(value) : formatNumber(value)]; // a code, which the words only look at
    }),
  );
}
