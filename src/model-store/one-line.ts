/** One short line without anything that hides or turns text around: for what files say of themselves. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)
    .toWellFormed();
}
