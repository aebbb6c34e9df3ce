import type { TokenizerExtension, Tokens } from 'marked';

const opening = /^( {0,3})(`{3,}|~{3,})[ \t]*((?:markdown|md|mdx)\b[^`\n]*)(?:\n|$)/i;

/**
 * A block of Markdown with blocks of code in it, all under fences of the same length: those that name a language open
 * one inside, and it takes one end for each. CommonMark ends the outer block at the first end, and what follows it falls
 * apart; but this is how models write a file of Markdown.
 */
export const nestedFence: TokenizerExtension = {
  name: 'code',
  level: 'block',
  tokenizer(text) {
    const found = opening.exec(text);
    if (!found) return undefined;
    const [head, indent = '', fence = '', lang = ''] = found;
    const end = findEnd(text, head.length, fence);
    const raw = text.slice(0, end.after);
    const inside = text.slice(head.length, end.before).replace(/\n$/, '');
    const code = indent === '' ? inside : inside.replaceAll(new RegExp(`^ {1,${indent.length}}`, 'gm'), '');
    return { type: 'code', raw, lang: lang.trim(), text: code } satisfies Tokens.Code;
  },
};

/** Where the block's last line begins and ends: both at the end of the text where there is none. */
function findEnd(text: string, start: number, fence: string): { before: number; after: number } {
  const line = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\n]*)\n?/gm;
  line.lastIndex = start;
  let depth = 1;
  for (let found = line.exec(text); found; found = line.exec(text)) {
    const [whole, marks = '', words = ''] = found;
    if (marks[0] !== fence[0] || marks.length < fence.length) continue;
    // A longer fence than the first can only be meant for all of them.
    if (words.trim() === '') depth = marks.length > fence.length ? 0 : depth - 1;
    else if (marks.length === fence.length && /^[\w+#.-]{1,20}[ \t]*$/.test(words)) depth += 1;
    if (depth === 0) return { before: found.index, after: found.index + whole.length };
  }
  return { before: text.length, after: text.length };
}
