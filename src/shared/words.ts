/**
 * What people read, in the language that they chose. A room keeps its English words in a file `words.ts` and asks here
 * for them; another language comes as one object for all rooms (`words/`), and a room that it lacks stays English.
 */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh-Hans', 'ar'] as const;
export type Language = (typeof languages)[number];

let current: Language = 'en';
let locale = localeFor(current);
let translated: Readonly<Record<string, object>> = {};
let rules = new Intl.PluralRules(current);

/** Before anything is drawn. What was drawn stays as it is. */
export function speak(language: Language, rooms: Readonly<Record<string, object>>): void {
  current = language;
  locale = localeFor(language);
  translated = rooms;
  rules = new Intl.PluralRules(language);
}

/** For the page's `lang`. */
export const currentLanguage = (): Language => current;

/** For the page's `dir`. */
export const currentDirection = (): 'ltr' | 'rtl' => (current === 'ar' ? 'rtl' : 'ltr');

/** For `Intl`: the language as the person's own country writes dates and numbers in it. */
export const currentLocale = (): string => locale;

function localeFor(language: Language): string {
  return globalThis.navigator?.languages?.find((tag) => isSameWriting(tag, language)) ?? language;
}

/** Whether two tags name one language in one script. What is no tag, as the system's locale "C" in WebKitGTK, is none. */
export function isSameWriting(tag: string, language: Language): boolean {
  try {
    const [one, other] = [new Intl.Locale(tag).maximize(), new Intl.Locale(language).maximize()];
    return one.language === other.language && one.script === other.script;
  } catch {
    return false; // a RangeError: browsers hand on whatever the system is set to
  }
}

/**
 * The words of a room, at the moment of asking: `const words = wordsOf('models', english)`, then `words().title`.
 * @param room its name in `words/catalogue.ts`
 */
export function wordsOf<W extends object>(room: string, english: W): () => W {
  return () => (translated[room] as W | undefined) ?? english;
}

/** By the rules of the language: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** @param forms `#` stands for the number */
export function plural(count: number, forms: PluralForms): string {
  const number = new Intl.NumberFormat(locale).format(count);
  return (forms[rules.select(count)] ?? forms.other).replaceAll('#', number);
}
