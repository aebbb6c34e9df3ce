/** A place in a template that is filled in before it is asked: `{{name}}`, or `{{name|what it holds at first}}`. */
export interface Blank {
  name: string;
  initial: string;
}

const pattern = /\{\{([^{}|\n]{1,60})(?:\|([^{}]{0,500}))?\}\}/g;

/** Each once, in the order of their first places. What is no blank by the pattern stays text. */
export function blanksOf(text: string): Blank[] {
  const blanks = new Map<string, Blank>();
  for (const [, given = '', initial = ''] of text.matchAll(pattern)) {
    const name = given.trim();
    const known = blanks.get(name);
    if (!known) blanks.set(name, { name, initial: initial.trim() });
    else if (known.initial === '') known.initial = initial.trim();
  }
  return [...blanks.values()];
}

/** The text with its blanks filled in. What is filled in is not looked through for blanks again. */
export function fillBlanks(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(pattern, (_blank, name: string) => values.get(name.trim()) ?? '');
}

/** The text as one reads it before it is filled in. */
export function previewOf(text: string): string {
  return fillBlanks(text, new Map(blanksOf(text).map(({ name, initial }) => [name, initial || `[${name}]`])));
}
