import { Fragment, useMemo, type ReactNode } from 'react';
import { lexer, type Token, type Tokens } from 'marked';
import { Address } from './Address.tsx';
import { decodeEntities } from './decode-entities.ts';
import { countTags, heldBackWords, type HeldBack } from './held-back.ts';
import styles from './markdown.module.css';
import { isHeldBack } from './read-address.ts';
import { showHidden } from './show-hidden.ts';

/** Beyond these the text is shown as it is written: what is deeper or longer was not made to be read. */
const deepest = 24;
const longestCharacters = 100_000;

/**
 * An answer as Markdown, drawn from the parser's tokens. No HTML is ever made from a text: what looks like
 * HTML is shown as it is written, pictures are named and not fetched, and links are text (Address). Below it stands
 * what was held back.
 */
export function Markdown({ text }: { text: string }) {
  const { drawn, words } = useMemo(() => drawAnswer(text), [text]);
  return (
    <>
      <div className={styles.markdown} data-answer-text>
        {drawn}
      </div>
      {words !== undefined && (
        <p className={styles.held} data-held-back>
          {words}
        </p>
      )}
    </>
  );
}

function drawAnswer(text: string): { drawn: ReactNode; words: string | undefined } {
  const held: HeldBack = { pictures: 0, links: 0, tags: 0 };
  const tokens = parse(text);
  const drawn = tokens ? draw(tokens, { held, depth: 0 }) : <p className={styles.plain}>{text}</p>;
  return { drawn, words: heldBackWords(held) };
}

/** Undefined for what the parser cannot take: it calls itself for every level, and a text can have any number. */
function parse(text: string): Token[] | undefined {
  if (text.length > longestCharacters) return undefined;
  try {
    return lexer(text);
  } catch {
    return undefined; // shown as it is written
  }
}

/** Where a token stands, and what has been held back so far: counted while drawing, so that the two agree. */
interface Place {
  held: HeldBack;
  depth: number;
  isInLink?: boolean;
}

function draw(tokens: readonly Token[] | undefined, place: Place): ReactNode {
  const inside = { ...place, depth: place.depth + 1 };
  if (inside.depth > deepest) return tokens?.map(({ raw }) => raw).join('');
  // The parser's tokens have no identity of their own; an answer only grows at its end, so the place will do.
  return tokens?.map((token, index) => <Fragment key={index}>{drawToken(token, inside)}</Fragment>);
}

function drawToken(token: Token, place: Place): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox': // drawn with its row
      return null;
    case 'heading':
      return drawHeading(token as Tokens.Heading, place);
    case 'paragraph':
      return <p>{draw(token.tokens, place)}</p>;
    case 'text':
      return 'tokens' in token && token.tokens ? draw(token.tokens, place) : decodeEntities(token.text);
    case 'escape':
      return token.text;
    case 'strong':
      return <strong>{draw(token.tokens, place)}</strong>;
    case 'em':
      return <em>{draw(token.tokens, place)}</em>;
    case 'del':
      return <del>{draw(token.tokens, place)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return drawCode(token.text);
    case 'blockquote':
      return <blockquote>{draw(token.tokens, place)}</blockquote>;
    case 'list':
      return drawList(token as Tokens.List, place);
    case 'table':
      return drawTable(token as Tokens.Table, place);
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'link':
      return drawLink(token as Tokens.Link, place);
    case 'image':
      return drawPicture(token as Tokens.Image, place);
    case 'html':
      place.held.tags += countTags(token.raw);
      return token.block ? drawCode(token.raw.trimEnd()) : <code>{token.raw}</code>;
    default:
      return token.raw;
  }
}

function drawCode(text: string): ReactNode {
  return (
    <pre tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}

function drawLink({ href, text, raw, tokens }: Tokens.Link, place: Place): ReactNode {
  if (isHeldBack(href)) place.held.links += 1;
  const isWrittenOut = !raw.startsWith('[');
  const pictures = tokens.filter((token): token is Tokens.Image => token.type === 'image');
  const words = tokens.filter(({ type }) => type !== 'image');
  return (
    <>
      <Address address={href} label={text}>
        {isWrittenOut ? showHidden(text) : words.some(isSeen) ? draw(words, { ...place, isInLink: true }) : 'Address'}
      </Address>
      {pictures.map((picture, index) => (
        <Fragment key={index}> {drawPicture(picture, place)}</Fragment>
      ))}
    </>
  );
}

/** Words that nobody can see are nothing to press. */
function isSeen({ raw }: Token): boolean {
  return /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(raw);
}

function drawPicture({ href, text }: Tokens.Image, { held, isInLink }: Place): ReactNode {
  held.pictures += 1;
  const words = `Picture, not fetched: ${text || 'without a name'}`;
  // A button has no room for another.
  return isInLink ? words : <Address address={href}>{words}</Address>;
}

function drawHeading({ depth, tokens }: Tokens.Heading, place: Place): ReactNode {
  // The page's own headings come first; those of an answer begin below them.
  const Name = depth <= 1 ? 'h3' : 'h4';
  return <Name>{draw(tokens, place)}</Name>;
}

function drawList({ ordered, start, items }: Tokens.List, place: Place): ReactNode {
  const rows = items.map((item, index) => (
    <li key={index}>
      {item.task && <span aria-label={item.checked ? 'done' : 'to do'}>{item.checked ? '☑ ' : '☐ '}</span>}
      {draw(item.tokens, place)}
    </li>
  ));
  return ordered ? <ol start={typeof start === 'number' ? start : 1}>{rows}</ol> : <ul>{rows}</ul>;
}

function drawTable({ header, rows }: Tokens.Table, place: Place): ReactNode {
  return (
    <div className={styles.table} tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index}>{draw(cell.tokens, place)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                <td key={index}>{draw(cell.tokens, place)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
