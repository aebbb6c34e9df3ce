import { toMarkdown, unread } from './to-markdown.ts';

/**
 * Copying what is selected in answers gives their Markdown: numbers of lists, marks, the source of formulas. What a
 * browser makes of a formula is rubble. Other programs that take formatted text get it, without what is ours alone.
 */
export function listenForCopies(target: Document = document): void {
  target.addEventListener('copy', (event) => {
    const selection = target.getSelection();
    if (event.defaultPrevented || !event.clipboardData || !selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const answers = [...target.querySelectorAll('[data-answer-text]')].filter((answer) => range.intersectsNode(answer));
    if (answers.length === 0 || !range.commonAncestorContainer.isConnected) return;
    const parent = range.commonAncestorContainer;
    // Words of one line are words.
    if (parent.nodeType === Node.TEXT_NODE) return;
    const root = wholeBlock(parent instanceof Element ? parent : parent.parentElement);
    if (!root) return;
    const text = toMarkdown(root, range);
    if (text.trim() === '') return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', asHtml(range));
    event.preventDefault();
  });
}

/** Rows of a list and of a table are read as part of it. */
function wholeBlock(element: Element | null): Element | null {
  const answer = element?.closest('[data-answer-text]');
  if (!answer) return element;
  let block = element;
  for (let outer = element; outer && outer !== answer; outer = outer.parentElement)
    if (outer.matches('ol, ul, table, blockquote, strong, em, del, h2, h3, h4, h5')) block = outer.parentElement;
  return block;
}

const kept = new Set(['start', 'value', 'dir', 'display']);

/** What is selected, without our buttons, classes and headings of code. */
function asHtml(range: Range): string {
  const place = document.createElement('div');
  place.append(range.cloneContents());
  for (const own of place.querySelectorAll(unread)) own.remove();
  for (const element of place.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
    if (element.localName === 'button') element.replaceWith(...element.childNodes);
  }
  return new XMLSerializer().serializeToString(place);
}
