import type { Token, Tokens } from 'marked';
import { wordsBehindFence } from '../../markdown/code-words.ts';
import { readTokens } from '../../markdown/dialect.ts';
import type { NoteToken } from '../../markdown/footnote-marks.ts';
import { listNumbers } from '../../markdown/list-numbers.ts';
import { noteTokens } from '../../markdown/note-tokens.ts';
import { readWhole } from '../../markdown/read-blocks.ts';
import type { Links } from '../../markdown/read-inline.ts';
import { drawInline } from './draw-inline.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Beyond this a text stands as it is written. */
const deepest = 24;

/**
 * Markdown as elements of a page, read as the app's own screen reads it. Every word in it is escaped; HTML stays the text
 * that it was written as, pictures are named and links are told, so that nothing in it can run, be fetched or be followed
 * by mistake. Each block has the direction of its own letters, with all that is in it.
 */
export function drawMarkdown(text: string): string {
  const { blocks, names } = readWhole(text);
  return blocks.map(({ raw, isPlain }) => (isPlain ? drawPlain(raw) : drawOuter(raw, names.links))).join('');
}

function drawOuter(raw: string, links: Links): string {
  try {
    return createDrawing(links).blocks(readTokens(raw, links), 0, ' dir="auto"');
  } catch {
    return drawPlain(raw); // nested so deep that no reader follows either
  }
}

function drawPlain(text: string): string {
  return text.trim() === '' ? '' : `<div class="plain" dir="auto">${escapeMarkup(text.trim())}</div>\n`;
}

function createDrawing(links: Links) {
  /** @param direction an attribute, of the outermost blocks alone */
  function blocks(tokens: readonly Token[], depth: number, direction = ''): string {
    if (depth > deepest) return escapeMarkup(tokens.map(({ raw }) => raw).join(''));
    return tokens.map((token) => block(token as Tokens.Generic, depth + 1, direction)).join('');
  }

  function block(token: Tokens.Generic, depth: number, direction: string): string {
    switch (token.type) {
      case 'space':
        return '';
      case 'hr':
        return '<hr>\n';
      case 'code': {
        const { text, lang } = token as Tokens.Code;
        const said = wordsBehindFence(lang);
        const head = said === '' ? '' : `<p class="plain">${escapeMarkup(said)}</p>\n`;
        // A browser drops the first line end of a block of code.
        return `${head}<pre dir="ltr"><code>${text.startsWith('\n') ? '\n' : ''}${escapeMarkup(text)}</code></pre>\n`;
      }
      case 'heading': {
        // The title and the name of who speaks stand above.
        const level = Math.min(6, (token as Tokens.Heading).depth + 2);
        return `<h${level}${direction}>${drawInline(token.tokens)}</h${level}>\n`;
      }
      case 'blockquote':
        return `<blockquote${direction}>\n${blocks(token.tokens ?? [], depth)}</blockquote>\n`;
      case 'list':
        return list(token as Tokens.List, depth, direction);
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        const cells = (row: readonly Tokens.TableCell[], name: string): string =>
          `<tr>${row.map((cell) => `<${name}>${drawInline(cell.tokens)}</${name}>`).join('')}</tr>\n`;
        return `<table${direction}>\n${cells(header, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>\n`;
      }
      case 'note':
        return depth > 8
          ? `<p${direction}>${escapeMarkup(token.raw)}</p>\n`
          : blocks(noteTokens(token as NoteToken, links), depth, direction);
      case 'maths':
        return `<p${direction}>${drawInline([token])}</p>\n`;
      case 'paragraph':
      case 'text':
        return `<p${direction}>${drawInline(token.tokens) || escapeMarkup(token.raw)}</p>\n`;
      default:
        return `<p class="plain"${direction}>${escapeMarkup(token.raw.trim())}</p>\n`;
    }
  }

  function list(token: Tokens.List, depth: number, direction: string): string {
    const { ordered, start, items } = token;
    const first = typeof start === 'number' ? start : 1;
    const numbers = ordered ? listNumbers(token) : [];
    const kind = ordered ? 'ol' : 'ul';
    const begin = ordered && first !== 1 ? ` start="${first}"` : '';
    const rows = items.map((item, index) => {
      const number = numbers[index];
      const isNext = number === (numbers[index - 1] ?? first - 1) + 1;
      return drawItem(item, depth, number === undefined || isNext ? '' : ` value="${number}"`);
    });
    return `<${kind}${begin}${direction}>\n${rows.join('')}</${kind}>\n`;
  }

  function drawItem({ task, checked, tokens }: Tokens.ListItem, depth: number, value: string): string {
    const [first, ...rest] = tokens.filter(({ type }) => type !== 'checkbox');
    const box = task ? (checked ? '☑ ' : '☐ ') : '';
    // A short item stands without a paragraph of its own.
    const head =
      first?.type === 'text' ? drawInline((first as Tokens.Text).tokens) : first ? blocks([first], depth) : '';
    return `<li${value}>${box}${head}${blocks(rest, depth)}</li>\n`;
  }

  return { blocks };
}
