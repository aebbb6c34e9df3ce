import { currentLanguage } from '../../shared/words.ts';
import { words } from './words.ts';

/** A language by its name, without its country: `pt-BR` is Portuguese. */
export function languageName(code: string): string {
  const [language = code] = code.split('-');
  return new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(language) ?? language;
}

/** The catalogue names sixteen at most; those models that speak so many speak more. */
export function languageNames(codes: readonly string[]): string {
  const all = codes.map(languageName).join(words().comma);
  return codes.length >= 16 ? words().andMore(all) : all;
}
