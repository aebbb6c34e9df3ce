import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../decode-entities.ts';
import { readTokens } from './dialect.ts';
import type { NoteToken } from './footnote-marks.ts';
import type { MathsToken } from './maths-marks.ts';

/** An answer in Markdown as a text for where Markdown is not read: its words and their order, without marks. */
export function plainText(markdown: string): string {
  try {
    return blocks(readTokens(markdown.replaceAll(/\r\n?/g, '\n'))).trim();
  } catch {
    return markdown; // nested deeper than the parser can follow
  }
}

function blocks(tokens: readonly Token[], between = '\n\n'): string {
  return tokens
    .map(block)
    .filter((text) => text !== '')
    .join(between);
}

function block(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'checkbox':
      return '';
    case 'code':
      return token.text;
    case 'hr':
      return '———';
    case 'blockquote':
      return blocks(token.tokens ?? []);
    case 'list':
      return list(token as Tokens.List);
    case 'table':
      return table(token as Tokens.Table);
    case 'note':
      return `[${(token as NoteToken).label}] ${plainText((token as NoteToken).text)}`;
    case 'maths':
      return (token as MathsToken).tex;
    case 'def':
      return token.raw.trim();
    default:
      return inline('tokens' in token && token.tokens ? token.tokens : [token]).trim();
  }
}

function list({ items, ordered, start }: Tokens.List): string {
  const first = typeof start === 'number' ? start : 1;
  const rows = items.map(({ tokens, task, checked }, index) => {
    const mark = task ? (checked ? '☑' : '☐') : ordered ? `${first + index}.` : '-';
    return `${mark} ${blocks(tokens, '\n').replaceAll('\n', '\n  ')}`;
  });
  return rows.join('\n');
}

/** Tabs between the cells: a spreadsheet takes them as columns. */
function table({ header, rows }: Tokens.Table): string {
  return [header, ...rows].map((row) => row.map(({ tokens }) => inline(tokens)).join('\t')).join('\n');
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(word).join('');
}

function word(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'codespan':
    case 'escape':
      return token.text;
    case 'maths':
      return (token as MathsToken).tex;
    case 'noteMark':
      return `[${String(token['label'])}]`;
    case 'link':
      return link(token as Tokens.Link);
    case 'image':
      return token.text;
    case 'html':
      return token.raw;
    default:
      return 'tokens' in token && token.tokens
        ? inline(token.tokens)
        : decodeEntities('text' in token ? token.text : token.raw);
  }
}

/** Words and address: without the address the words lead nowhere. */
function link({ href, tokens }: Tokens.Link): string {
  const words = inline(tokens);
  return words === href || words === '' || href === `mailto:${words}` ? words || href : `${words} (${href})`;
}
