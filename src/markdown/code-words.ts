/** What stands behind a fence and is no more than the name of a language: nothing that anyone reads. */
const languageName = /^[ \t]*(?:[A-Za-z][A-Za-z+#._-]{0,19}\d{0,2})?[ \t]*$/;

/** Words behind a fence that are to be read: a file's name, a title, or the first line of a code that stands too high. */
export function wordsBehindFence(lang: string | undefined): string {
  return lang === undefined || languageName.test(lang) ? '' : lang.trim();
}
