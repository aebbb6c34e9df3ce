/**
 * What can hide in a text: control, format and unassigned characters, broken halves of UTF-16, what is drawn as
 * nothing, and every space but the ordinary one.
 */
const hidden = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/gu;

/** The text with every character that is not seen, or that turns what follows it around, written out: `⟨U+202E⟩`. */
export function showHidden(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
