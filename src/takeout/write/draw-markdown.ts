import { lexer, type Token, type Tokens } from 'marked';
import { currentLanguage } from '../../shared/words.ts';
import { words } from '../words.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Longer texts are shown as they were written. */
const longestLetters = 100_000;

/**
 * Markdown as elements of a page. Every word in it is escaped; HTML stays the text that it was written as, pictures are
 * named and links are told, so that nothing in it can run, be fetched or be followed by mistake. Each block has the
 * direction of its own letters, with all that is in it.
 */
export function drawMarkdown(text: string): string {
  if (text.length > longestLetters) return drawPlain(text);
  try {
    return drawBlocks(lexer(text), ' dir="auto"');
  } catch {
    return drawPlain(text); // nested so deep that no reader follows either
  }
}

function drawPlain(text: string): string {
  return `<div class="plain" dir="auto">${escapeMarkup(text.trim())}</div>\n`;
}

/** @param direction an attribute, of the outermost blocks alone */
function drawBlocks(tokens: readonly Token[], direction = ''): string {
  return tokens.map((token) => drawBlock(token as Tokens.Generic, direction)).join('');
}

function drawBlock(token: Tokens.Generic, direction: string): string {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'hr':
      return '<hr>\n';
    case 'code':
      return `<pre dir="ltr"><code>${escapeMarkup((token as Tokens.Code).text)}</code></pre>\n`;
    case 'heading': {
      // The title and the name of who speaks stand above.
      const level = Math.min(6, (token as Tokens.Heading).depth + 2);
      return `<h${level}${direction}>${drawInline(token.tokens)}</h${level}>\n`;
    }
    case 'blockquote':
      return `<blockquote${direction}>\n${drawBlocks(token.tokens ?? [])}</blockquote>\n`;
    case 'list': {
      const { ordered, start, items } = token as Tokens.List;
      const kind = ordered ? 'ol' : 'ul';
      const begin = ordered && typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
      return `<${kind}${begin}${direction}>\n${items.map(drawItem).join('')}</${kind}>\n`;
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[], name: string): string =>
        `<tr>${row.map((cell) => `<${name}>${drawInline(cell.tokens)}</${name}>`).join('')}</tr>\n`;
      return `<table${direction}>\n${cells(header, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>\n`;
    }
    case 'paragraph':
    case 'text':
      return `<p${direction}>${drawInline(token.tokens) || escapeMarkup(token.raw)}</p>\n`;
    default:
      return `<p class="plain"${direction}>${escapeMarkup(token.raw.trim())}</p>\n`;
  }
}

function drawItem({ task, checked, tokens }: Tokens.ListItem): string {
  const [first, ...rest] = tokens.filter(({ type }) => type !== 'checkbox');
  const box = task ? (checked ? '☑ ' : '☐ ') : '';
  // A short item stands without a paragraph of its own.
  const head = first?.type === 'text' ? drawInline((first as Tokens.Text).tokens) : first ? drawBlocks([first]) : '';
  return `<li>${box}${head}${drawBlocks(rest)}</li>\n`;
}

function drawInline(tokens: readonly Token[] = []): string {
  return tokens.map((token) => drawSpan(token as Tokens.Generic)).join('');
}

function drawSpan(token: Tokens.Generic): string {
  const inside = (): string => drawInline(token.tokens) || escapeMarkup(String(token['text'] ?? token.raw));
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return `<${token.type}>${inside()}</${token.type}>`;
    case 'codespan':
      return `<code>${escapeMarkup((token as Tokens.Codespan).text)}</code>`;
    case 'br':
      return '<br>\n';
    case 'escape':
      return escapeMarkup((token as Tokens.Escape).text);
    case 'link': {
      const { href } = token as Tokens.Link;
      return (token as Tokens.Link).text === href ? escapeMarkup(href) : `${inside()} (${escapeMarkup(href)})`;
    }
    case 'image': {
      const { text, href } = token as Tokens.Image;
      // In our language, and of no weight in which direction the words around it have.
      const said = words().picture([text, href].filter(Boolean).join(' · '));
      return `<bdi lang="${currentLanguage()}">${escapeMarkup(said)}</bdi>`;
    }
    case 'text':
      return inside();
    default:
      return escapeMarkup(token.raw);
  }
}
