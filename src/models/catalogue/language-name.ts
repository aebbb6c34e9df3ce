/** A language by its name, without its country: `pt-BR` is Portuguese. */
export function languageName(code: string): string {
  const [language = code] = code.split('-');
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
