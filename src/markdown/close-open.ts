import type { Token } from 'marked';
import { splitBlocks } from './dialect.ts';
import { readWhole } from './read-blocks.ts';

/**
 * A text with what it leaves open closed, so that what is put behind it is not swallowed: a block of code, a comment, a
 * formula, HTML that goes on until its end, and elements that a reader of Markdown hands on to a browser.
 */
export function closeOpen(text: string): string {
  const { blocks } = readWhole(text);
  const last = blocks.findLast(({ raw }) => raw.trim() !== '');
  const end = last && !last.isPlain ? closingOf(splitBlocks(last.raw).findLast(({ raw }) => raw.trim() !== '')) : '';
  if (last?.isCode) return `${text}\n${closingFence(text)}`;
  if (end !== '') return `${text.replace(/\n+$/, '')}\n${end}`;
  return `${text}${openMaths(blocks)}${openElements(blocks)}`;
}

type Blocks = ReturnType<typeof readWhole>['blocks'];

function closingOf(token: Token | undefined): string {
  if (token?.type === 'code') {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(token.raw)?.[1];
    return fence === undefined || isClosed(token.raw, fence) ? '' : longer(fence, token.raw);
  }
  if (token?.type !== 'html') return '';
  const raw = token.raw.trim();
  const comment = raw.lastIndexOf('<!--');
  if (comment >= 0 && !raw.includes('-->', comment + 2)) return '-->';
  if (raw.startsWith('<?') && !raw.includes('?>')) return '?>';
  if (raw.startsWith('<![CDATA[') && !raw.includes(']]>')) return ']]>';
  if (/^<![A-Za-z]/.test(raw) && !raw.includes('>')) return '>';
  const element = /^<(script|pre|style|textarea)[\s>]/i.exec(raw)?.[1];
  return element !== undefined && !new RegExp(`</${element}>`, 'i').test(raw) ? `</${element}>` : '';
}

function isClosed(raw: string, fence: string): boolean {
  const lastLine = raw.trimEnd().split('\n').slice(1).at(-1) ?? '';
  return new RegExp(`^ {0,3}${fence}${fence[0]}*[ \\t]*$`).test(lastLine);
}

/** A fence inside of the same length may need an end of its own for a reader that counts them. */
const longer = (fence: string, raw: string): string => fence + (raw.includes(`\n${fence}`) ? fence.charAt(0) : '');

function closingFence(text: string): string {
  return (
    text
      .match(/^ {0,3}(?:`{3,}|~{3,})/gm)
      ?.reduce((one, other) => (other.trim().length > one.length ? other.trim() : one), '```') ?? '```'
  );
}

/** `$$` without its partner: other readers look for it in what follows. */
function openMaths(blocks: Blocks): string {
  let isOpen = false;
  for (const { raw, isPlain } of blocks) {
    if (isPlain || /^ {0,3}(?:`{3,}|~{3,})/.test(raw)) continue;
    const marks = raw.replaceAll(/`[^`\n]*`|\\\$/g, '').match(/\$\$/g)?.length ?? 0;
    if (marks % 2 === 1) isOpen = !isOpen;
  }
  return isOpen ? '\n$$' : '';
}

/** Elements that fold or format what stands in them, as far as they are open. */
function openElements(blocks: Blocks): string {
  const open: string[] = [];
  for (const { raw, isPlain } of blocks) {
    if (isPlain || /^ {0,3}(?:`{3,}|~{3,})| {4}/.test(raw)) continue;
    const tags = raw
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/<(\/?)([A-Za-z][A-Za-z0-9-]{0,40})(?=[\s/>])[^<>]{0,2000}>/g);
    for (const [tag, slash, name = ''] of tags) {
      const element = name.toLowerCase();
      if (voids.has(element) || tag.endsWith('/>')) continue;
      if (slash === '') open.push(element);
      else if (open.includes(element)) open.length = open.lastIndexOf(element);
    }
  }
  return open.length === 0
    ? ''
    : `\n\n${open
        .slice(-100)
        .reverse()
        .map((name) => `</${name}>`)
        .join('')}`;
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
