import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../../markdown/decode-entities.ts';
import { currentLanguage } from '../../shared/words.ts';
import { words } from '../words.ts';
import { escapeMarkup } from './escape-markup.ts';

/** What stands within a block of a page. */
export function drawInline(tokens: readonly Token[] = []): string {
  return tokens.map((token) => drawSpan(token as Tokens.Generic)).join('');
}

function drawSpan(token: Tokens.Generic): string {
  switch (token.type) {
    case 'checkbox':
      return '';
    case 'strong':
    case 'em':
    case 'del':
    case 'sub':
    case 'sup':
      return `<${token.type}>${drawInline(token.tokens)}</${token.type}>`;
    case 'codespan':
      return `<code>${escapeMarkup((token as Tokens.Codespan).text)}</code>`;
    case 'maths':
      // As it is written: a page without a script and without a font for it.
      return `<code dir="ltr">${escapeMarkup(token.raw.trim())}</code>`;
    case 'noteMark':
      return `<sup>[${escapeMarkup(String(token['label']))}]</sup>`;
    case 'br':
      return '<br>\n';
    case 'escape':
      return escapeMarkup((token as Tokens.Escape).text);
    case 'link':
      return drawLink(token as Tokens.Link);
    case 'image': {
      const { text, href, title } = token as Tokens.Image;
      // In our language, and of no weight in which direction the words around it have.
      const said = words().picture([decodeEntities(text), title ?? '', href].filter(Boolean).join(' · '));
      return `<bdi lang="${currentLanguage()}">${escapeMarkup(said)}</bdi>`;
    }
    case 'text':
      return token.tokens ? drawInline(token.tokens) : escapeMarkup(decodeEntities(String(token['text'])));
    default:
      return escapeMarkup(token.raw);
  }
}

function drawLink({ href, title, text, tokens }: Tokens.Link): string {
  if (text === href || [`mailto:${text}`, `http://${text}`].includes(href)) return escapeMarkup(text);
  const named = title ? ` “${escapeMarkup(decodeEntities(title))}”` : '';
  return `${drawInline(tokens)}${named} (${escapeMarkup(href)})`;
}
