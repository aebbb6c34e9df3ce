import { getDefaults, Lexer, type Token } from 'marked';
import { readWhole } from './read-blocks.ts';

/** Longer texts are read in the parts that the app draws. */
const longestCharacters = 64_000;

interface Part {
  raw: string;
  isPlain: boolean;
  isCode?: boolean;
}

/**
 * A text with what it leaves open closed, so that what is put behind it is not swallowed: a block of code, a comment, a
 * formula, HTML that goes on until its end, and elements that a reader of Markdown hands on to a browser. By the rules of
 * CommonMark, which other readers follow.
 */
export function closeOpen(text: string): string {
  const parts = readParts(text);
  const last = parts.findLast(({ raw }) => raw.trim() !== '');
  if (last?.isCode) return `${text}\n${closingFence(text)}`;
  const end = last && !last.isPlain ? closingOf(splitPlainly(last.raw).findLast(({ raw }) => raw.trim() !== '')) : '';
  if (end !== '') return `${text.replace(/\n+$/, '')}\n${end}`;
  return `${text}${openMaths(parts)}${openElements(parts)}`;
}

function splitPlainly(text: string): Token[] {
  return new Lexer(getDefaults()).blockTokens(text, []);
}

function readParts(text: string): readonly Part[] {
  if (text.length > longestCharacters) return readWhole(text).blocks;
  try {
    return splitPlainly(text).map(({ raw }) => ({ raw, isPlain: false }));
  } catch {
    return readWhole(text).blocks; // nested deeper than the parser can follow
  }
}

function closingOf(token: Token | undefined): string {
  if (token?.type === 'code') return openFence(token.raw);
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

/** By CommonMark's rule, which other readers follow: one end closes a block, whatever stands in it. */
function openFence(raw: string): string {
  let open: string | undefined;
  let isNested = false;
  for (const [, fence = '', words = ''] of raw.matchAll(/^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm)) {
    if (open === undefined) open = words.includes('`') && fence.startsWith('`') ? undefined : fence;
    else if (words.trim() === '' && fence.startsWith(open)) open = undefined;
    else isNested = true;
  }
  // A reader that counts the ends of what is nested takes a longer one for all of them.
  return open === undefined ? '' : open + (isNested ? open.charAt(0) : '');
}

function closingFence(text: string): string {
  return (
    text
      .match(/^ {0,3}(?:`{3,}|~{3,})/gm)
      ?.reduce((one, other) => (other.trim().length > one.length ? other.trim() : one), '```') ?? '```'
  );
}

/** `$$` without its partner: other readers look for it in what follows. */
function openMaths(blocks: readonly Part[]): string {
  let isOpen = false;
  for (const { raw, isPlain } of blocks) {
    if (isPlain || /^ {0,3}(?:`{3,}|~{3,})/.test(raw)) continue;
    const marks = raw.replaceAll(/`[^`\n]*`|\\\$/g, '').match(/\$\$/g)?.length ?? 0;
    if (marks % 2 === 1) isOpen = !isOpen;
  }
  return isOpen ? '\n$$' : '';
}

/** Elements that fold or format what stands in them, as far as they are open. */
function openElements(blocks: readonly Part[]): string {
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
        .toReversed()
        .map((name) => `</${name}>`)
        .join('')}`;
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
