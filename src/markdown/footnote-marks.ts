import type { TokenizerExtension, Tokens } from 'marked';

/** `[^1]`: the place that a footnote belongs to. */
export interface NoteMarkToken extends Tokens.Generic {
  type: 'noteMark';
  label: string;
}

/** `[^1]: words`, and the lines that belong to it. */
export interface NoteToken extends Tokens.Generic {
  type: 'note';
  label: string;
  /** Markdown. */
  text: string;
}

/** Lines up to the next note or an empty line, and after one those that are indented. */
const note =
  /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*(?:\n(?! {0,3}\[\^)[^\n]*\S[^\n]*|(?:\n[ \t]*)+\n {2,}\S[^\n]*)*)(?:\n|$)/;

export const footnote: TokenizerExtension = {
  name: 'note',
  level: 'block',
  tokenizer(raw) {
    const found = note.exec(raw);
    if (!found) return undefined;
    const [whole, label = '', text = ''] = found;
    return { type: 'note', raw: whole, label, text: text.replaceAll(/\n {1,4}/g, '\n') } satisfies NoteToken;
  },
};

const mark = /\[\^([^\]\s]{1,40})\]/y;

/** The place of a footnote, where one stands at `index`. */
export function noteMarkAt(text: string, index: number): NoteMarkToken | undefined {
  mark.lastIndex = index;
  const found = mark.exec(text);
  return found ? { type: 'noteMark', raw: found[0], label: found[1] ?? '' } : undefined;
}
