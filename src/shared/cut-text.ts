/** The beginning of a text, of at most so many units of UTF-16. Ends between two characters as people see them. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text.toWellFormed();
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, 2 * most))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end).toWellFormed().trimEnd();
}
