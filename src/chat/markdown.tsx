import { Fragment, useMemo, type ReactNode } from 'react';
import { lexer, type Token, type Tokens } from 'marked';
import { Address } from './Address.tsx';
import styles from './markdown.module.css';

/**
 * An answer as Markdown, drawn from the parser's tokens. No HTML is ever made from a text: what looks like
 * HTML is shown as it is written, pictures are named and not fetched, and links are text (Address).
 */
export function Markdown({ text }: { text: string }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return (
    <div className={styles.markdown} data-answer-text>
      {draw(tokens)}
    </div>
  );
}

function draw(tokens: readonly Token[] | undefined): ReactNode {
  // The parser's tokens have no identity of their own; an answer only grows at its end, so the place will do.
  return tokens?.map((token, index) => <Fragment key={index}>{drawToken(token)}</Fragment>);
}

function drawToken(token: Token): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return drawHeading(token as Tokens.Heading);
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>;
    case 'text':
      return 'tokens' in token && token.tokens ? draw(token.tokens) : decode(token.text);
    case 'escape':
      return decode(token.text);
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>;
    case 'em':
      return <em>{draw(token.tokens)}</em>;
    case 'del':
      return <del>{draw(token.tokens)}</del>;
    case 'codespan':
      return <code>{decode(token.text)}</code>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{draw(token.tokens)}</blockquote>;
    case 'list':
      return drawList(token as Tokens.List);
    case 'table':
      return drawTable(token as Tokens.Table);
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'link':
      return <Address address={(token as Tokens.Link).href}>{draw(token.tokens)}</Address>;
    case 'image':
      return (
        <Address address={(token as Tokens.Image).href}>Picture, not fetched: {token.text || 'without a name'}</Address>
      );
    default:
      return token.raw;
  }
}

function drawHeading({ depth, tokens }: Tokens.Heading): ReactNode {
  // The page's own headings come first; those of an answer begin below them.
  const Name = depth <= 1 ? 'h3' : 'h4';
  return <Name>{draw(tokens)}</Name>;
}

function drawList({ ordered, start, items }: Tokens.List): ReactNode {
  const rows = items.map((item, index) => (
    <li key={index}>
      {item.task && <span aria-label={item.checked ? 'done' : 'to do'}>{item.checked ? '☑ ' : '☐ '}</span>}
      {draw(item.tokens)}
    </li>
  ));
  return ordered ? <ol start={typeof start === 'number' ? start : 1}>{rows}</ol> : <ul>{rows}</ul>;
}

function drawTable({ header, rows }: Tokens.Table): ReactNode {
  return (
    <div className={styles.table} tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index}>{draw(cell.tokens)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                <td key={index}>{draw(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The five entities that Markdown writers use; React escapes again what it draws. */
function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
