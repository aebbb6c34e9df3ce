import type { Language } from '../shared/words.ts';
import type { english } from '../takeout/words.ts';
import { takeoutThread as ar } from './ar/takeout-thread.ts';
import { takeoutThread as de } from './de/takeout-thread.ts';
import { takeoutThread as es } from './es/takeout-thread.ts';
import { takeoutThread as fr } from './fr/takeout-thread.ts';
import { takeoutThread as ja } from './ja/takeout-thread.ts';
import { takeoutThread as pt } from './pt/takeout-thread.ts';
import { takeoutThread as zhHans } from './zh-Hans/takeout-thread.ts';

export type TakeoutThreadWords = typeof english;

/** What the thread of files says. It may read nothing but its own code, so all languages are in that, and on no page. */
export const takeoutThread: Readonly<Record<Exclude<Language, 'en'>, TakeoutThreadWords>> = {
  ar,
  de,
  es,
  fr,
  ja,
  pt,
  'zh-Hans': zhHans,
};
