import type { Language } from '../../shared/words.ts';

/** What those who speak it call a language, written as at the beginning of a line. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
