/** A language by its name, without its country: `pt-BR` is Portuguese. */
export function languageName(code: string): string {
  const [language = code] = code.split('-');
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

/** The catalogue names sixteen at most; those models that speak so many speak more. */
export function languageNames(codes: readonly string[]): string {
  return `${codes.map(languageName).join(', ')}${codes.length >= 16 ? ' and more' : ''}`;
}
