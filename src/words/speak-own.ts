import { currentDirection, isSameWriting, languages, speak, type Language } from '../shared/words.ts';
import type { Catalogue } from './catalogue.ts';

/** In `localStorage`: it must be known before anything is drawn, and it is no secret. */
export const languageKey = 'airlock-language';

/** What the person chose; null follows the browser. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(languageKey);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null; // a browser that shuts its storage is told of in the language that it asks for
  }
}

/** For the pages that are opened from now on. */
export function chooseLanguage(language: Language | null): void {
  if (language === null) localStorage.removeItem(languageKey);
  else localStorage.setItem(languageKey, language);
}

/** The first of the languages that the person reads, English if we have none of them. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((one) => isSameWriting(tag, one));
    if (found) return found;
  }
  return 'en';
}

/** Before a page draws anything. Without its file, as in a half-made installation, the page speaks English. */
export async function speakOwn(): Promise<void> {
  const language = chosenLanguage() ?? languageFor(navigator.languages);
  if (language === 'en') return;
  try {
    speak(language, { ...(await translations[language]()) });
  } catch (error) {
    console.warn(error);
    return;
  }
  document.documentElement.lang = language;
  document.documentElement.dir = currentDirection();
}

const translations: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  de: async () => (await import('./de.ts')).catalogue,
  fr: async () => (await import('./fr.ts')).catalogue,
  es: async () => (await import('./es.ts')).catalogue,
  pt: async () => (await import('./pt.ts')).catalogue,
  ja: async () => (await import('./ja.ts')).catalogue,
  'zh-Hans': async () => (await import('./zh-Hans.ts')).catalogue,
  ar: async () => (await import('./ar.ts')).catalogue,
};
