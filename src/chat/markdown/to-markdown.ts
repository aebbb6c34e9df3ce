import { sourceOf } from './sources.ts';

const headings: Readonly<Record<string, string>> = { h2: '# ', h3: '## ', h4: '### ', h5: '#### ' };
const marks: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~' };

/** What is no part of what was said. */
export const unread = '[data-unselected], [aria-hidden], [popover], [hidden], dialog, svg';

/** What of an element lies in a range, as Markdown. */
export function toMarkdown(root: Element, range: Range): string {
  return blocksOf(root, range)
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

const isIn = (node: Node, range: Range): boolean => range.intersectsNode(node);

/** The part of a text that is selected. */
function textOf(node: Text, range: Range): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to);
}

function blocksOf(element: Element, range: Range): string {
  return [...element.childNodes].map((node) => blockOf(node, range)).join('');
}

function blockOf(node: Node, range: Range): string {
  if (!isIn(node, range)) return '';
  if (node instanceof Text) return textOf(node, range);
  if (!(node instanceof Element) || node.matches(unread)) return '';
  const source = sourceOf(node);
  if (source === undefined && node.localName === 'button') return '';
  if (source !== undefined) return node.localName === 'span' ? `\n\n${source}\n\n` : source;
  const name = node.localName;
  const mark = marks[name];
  const inside = (): string => blocksOf(node, range);
  if (mark !== undefined) return wrap(inside(), mark);
  if (headings[name] !== undefined) return `\n\n${headings[name]}${inside()}\n\n`;
  switch (name) {
    case 'br':
      return '\n';
    case 'hr':
      return '\n\n---\n\n';
    case 'code':
      return asCode(inside());
    case 'sub':
    case 'sup':
      return `<${name}>${inside()}</${name}>`;
    case 'pre':
      return asBlockOfCode(node, range);
    case 'blockquote':
      return `\n\n${indent(trim(inside()), '> ', '> ')}\n\n`;
    case 'ol':
    case 'ul':
      return `\n\n${list(node, range)}\n\n`;
    case 'table':
      return `\n\n${table(node, range)}\n\n`;
    case 'p':
    case 'div':
    case 'li':
    case 'section':
      return `\n\n${inside()}\n\n`;
    default:
      return inside();
  }
}

const trim = (text: string): string => text.replaceAll(/\n{3,}/g, '\n\n').replace(/^\n+|\s+$/g, '');

const wrap = (text: string, mark: string): string => (text.trim() === '' ? text : `${mark}${text}${mark}`);

function indent(text: string, first: string, others: string): string {
  return first + text.replaceAll('\n', `\n${others}`);
}

function asCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text + space + fence;
}

/** Part of a block of code is code, all of it has its fences. */
function asBlockOfCode(pre: Element, range: Range): string {
  const code = document.createElement('pre');
  const own = range.cloneRange();
  const whole = document.createRange();
  whole.selectNodeContents(pre);
  if (own.compareBoundaryPoints(Range.START_TO_START, whole) < 0) own.setStart(whole.startContainer, whole.startOffset);
  if (own.compareBoundaryPoints(Range.END_TO_END, whole) > 0) own.setEnd(whole.endContainer, whole.endOffset);
  code.append(own.cloneContents());
  const text = code.textContent.replace(/\n$/, '');
  if (text === '' || (pre.contains(range.startContainer) && pre.contains(range.endContainer))) return text;
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${sourceOf(pre.firstElementChild ?? pre) ?? ''}\n${text}\n${fence}\n\n`;
}

function list(element: Element, range: Range): string {
  const isOrdered = element.localName === 'ol';
  let number = Number(element.getAttribute('start') ?? 1) - 1;
  const rows: string[] = [];
  for (const item of element.children) {
    number = item.hasAttribute('value') ? Number(item.getAttribute('value')) : number + 1;
    if (!isIn(item, range)) continue;
    const box = item.querySelector(':scope > [role=img]')?.textContent;
    const text = trim(blocksOf(item, range)).replaceAll(/\n\n(?= *(?:[-*]|\d+\.) )/g, '\n');
    const task = box === '☑' ? text.replace(/^☑ */, '[x] ') : box === '☐' ? text.replace(/^☐ */, '[ ] ') : text;
    const mark = isOrdered ? `${number}. ` : '- ';
    if (task !== '') rows.push(indent(task, mark, ' '.repeat(mark.length)));
  }
  return rows.join('\n');
}

function table(element: Element, range: Range): string {
  const rows = [...element.querySelectorAll('tr')].filter((row) => isIn(row, range));
  const lines = rows.map((row) => {
    const cells = [...row.children].map((cell) =>
      trim(blocksOf(cell, range)).replaceAll('|', '\\|').replaceAll('\n', '<br>'),
    );
    const rule = cells.map(() => '---').join(' | ');
    return `| ${cells.join(' | ')} |${row.parentElement?.localName === 'thead' ? `\n| ${rule} |` : ''}`;
  });
  return lines.join('\n');
}
