import type { Token, Tokens } from 'marked';
import { wordsBehindFence } from '../../markdown/code-words.ts';
import { decodeEntities } from '../../markdown/decode-entities.ts';
import { readTokens } from '../../markdown/dialect.ts';
import type { NoteToken } from '../../markdown/footnote-marks.ts';
import { listNumbers } from '../../markdown/list-numbers.ts';
import type { MathsToken } from '../../markdown/maths-marks.ts';
import { noteTokens } from '../../markdown/note-tokens.ts';
import { readWhole } from '../../markdown/read-blocks.ts';
import type { Links } from '../../markdown/read-inline.ts';

/** Beyond this a text stands as it is written. */
const deepest = 24;

/** An answer in Markdown as a text for where Markdown is not read: its words and their order, without marks. */
export function plainText(markdown: string): string {
  const { blocks, names } = readWhole(markdown);
  const texts = blocks.map(({ raw, isPlain }) => (isPlain ? raw.trimEnd() : plainBlock(raw, names.links)));
  return texts
    .filter((text) => text !== '')
    .join('\n\n')
    .trim();
}

function plainBlock(raw: string, links: Links): string {
  try {
    return createWriter(links).blocks(readTokens(raw, links), 0);
  } catch {
    return raw.trimEnd(); // nested deeper than the parser can follow
  }
}

function createWriter(links: Links) {
  function blocks(tokens: readonly Token[], depth: number, between = '\n\n'): string {
    if (depth > deepest) return tokens.map(({ raw }) => raw).join('');
    return tokens
      .map((token) => block(token, depth + 1))
      .filter((text) => text !== '')
      .join(between);
  }

  function block(token: Token, depth: number): string {
    switch (token.type) {
      case 'space':
      case 'checkbox':
        return '';
      case 'code':
        return [wordsBehindFence((token as Tokens.Code).lang), (token as Tokens.Code).text].filter(Boolean).join('\n');
      case 'hr':
        return '———';
      case 'blockquote':
        return blocks(token.tokens ?? [], depth);
      case 'list':
        return list(token as Tokens.List, depth);
      case 'table':
        return table(token as Tokens.Table);
      case 'note':
        return depth > 8 ? token.raw : blocks(noteTokens(token as NoteToken, links), depth);
      case 'maths':
        return (token as MathsToken).tex;
      case 'html':
      case 'def':
        return token.raw.trim();
      default:
        return inline('tokens' in token && token.tokens ? token.tokens : [token]).trim();
    }
  }

  function list(token: Tokens.List, depth: number): string {
    const numbers = listNumbers(token);
    const rows = token.items.map(({ tokens, task, checked }, index) => {
      const number = token.ordered ? `${numbers[index]}.` : '-';
      const mark = task ? [token.ordered ? number : '', checked ? '☑' : '☐'].filter(Boolean).join(' ') : number;
      return `${mark} ${blocks(tokens, depth, '\n').replaceAll('\n', '\n  ')}`;
    });
    return rows.join('\n');
  }

  return { blocks };
}

/** Tabs between the cells: a spreadsheet takes them as columns. */
function table({ header, rows }: Tokens.Table): string {
  return [header, ...rows]
    .map((row) => row.map(({ tokens }) => inline(tokens).replaceAll('\n', ' ')).join('\t'))
    .join('\n');
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(word).join('');
}

function word(token: Token): string {
  switch (token.type) {
    case 'checkbox':
      return '';
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
      return decodeEntities(token.text) || token.href;
    case 'html':
      return token.raw;
    // Without a sign 10⁶ would be read as 106.
    case 'sup':
      return `^${decodeEntities(token.text)}`;
    case 'sub':
      return `_${decodeEntities(token.text)}`;
    default:
      return 'tokens' in token && token.tokens
        ? inline(token.tokens)
        : decodeEntities('text' in token ? token.text : token.raw);
  }
}

/** Words and address: without the address the words lead nowhere. */
function link({ href, title, tokens }: Tokens.Link): string {
  const words = inline(tokens);
  const named = title ? `${words} “${decodeEntities(title)}”` : words;
  return words === href || words === '' || [`mailto:${words}`, `http://${words}`].includes(href)
    ? words || href
    : `${named} (${href})`;
}
