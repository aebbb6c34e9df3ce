import { hitsIn } from '../../vault/search/hits.ts';

/** How long what was looked for stays marked. */
const markedMs = 8000;

/** Brings a turn into sight and marks in it what was looked for. False where it is not drawn (yet). */
export function showTurn(turnId: string, terms: readonly string[]): boolean {
  const element = document.querySelector(`[data-turn-id="${CSS.escape(turnId)}"]`);
  if (!element) return false;
  // By the browser's own highlights: the turn's elements are React's, and not to be changed under it.
  const highlight = new Highlight();
  CSS.highlights.set('found', highlight);
  const mark = (): void => {
    highlight.clear();
    for (const range of rangesIn(element, terms)) highlight.add(range);
    const [first] = highlight as unknown as Iterable<Range>;
    (first?.startContainer.parentElement ?? element).scrollIntoView({ block: 'center' });
  };
  mark();
  // Markdown is drawn a moment after the plain text, in other elements.
  const observer = new MutationObserver(mark);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  setTimeout(() => {
    observer.disconnect();
    if (CSS.highlights.get('found') === highlight) CSS.highlights.delete('found');
  }, markedMs);
  return true;
}

function rangesIn(element: Element, terms: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { from, to } of hitsIn(node.textContent ?? '', terms)) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  return ranges;
}
