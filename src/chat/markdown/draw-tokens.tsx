import { Fragment, type ReactNode } from 'react';
import type { Token, Tokens } from 'marked';
import { Address } from '../Address.tsx';
import { decodeEntities } from '../decode-entities.ts';
import { isHeldBack } from '../read-address.ts';
import { showHidden } from '../show-hidden.ts';
import { CodeBlock } from './CodeBlock.tsx';
import type { NoteMarkToken } from './footnote-marks.ts';
import { NoteMark } from './Footnotes.tsx';
import { countTags } from './held-back.ts';
import styles from './markdown.module.css';
import { Maths } from './Maths.tsx';
import type { MathsToken } from './maths-marks.ts';
import { remembered, type Place } from './place.ts';
import { words } from './words.ts';

/** Beyond this a text is shown as it is written: what is deeper was not made to be read. */
const deepest = 24;

/**
 * Tokens as elements. No HTML is ever made from a text: what looks like HTML is shown as it is written, pictures are
 * named and not fetched, and links are text (Address).
 */
export function drawTokens(tokens: readonly Token[] | undefined, place: Place): ReactNode {
  const inside = { ...place, depth: place.depth + 1 };
  if (inside.depth > deepest) return tokens?.map(({ raw }) => raw).join('');
  // The parser's tokens have no identity of their own; an answer only grows at its end, so the place will do.
  return tokens?.map((token, index) => <Fragment key={index}>{drawToken(token, inside)}</Fragment>);
}

function drawToken(token: Token, place: Place): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'note': // drawn at the end of the answer
    case 'checkbox': // drawn with its row
      return null;
    case 'heading':
      return drawHeading(token as Tokens.Heading, place);
    case 'paragraph':
      return <p dir={directionOf(place)}>{drawTokens(token.tokens, place)}</p>;
    case 'text':
      return 'tokens' in token && token.tokens ? drawTokens(token.tokens, place) : decodeEntities(token.text);
    case 'escape':
      return token.text;
    case 'strong':
      return <strong>{drawTokens(token.tokens, place)}</strong>;
    case 'em':
      return <em>{drawTokens(token.tokens, place)}</em>;
    case 'del':
      return <del>{drawTokens(token.tokens, place)}</del>;
    case 'codespan':
      return <code dir="ltr">{token.text}</code>;
    case 'code':
      return <CodeBlock text={token.text} language={token.lang} isGrowing={place.isGrowing && !isFenced(token.raw)} />;
    case 'blockquote':
      return <blockquote dir={directionOf(place)}>{drawTokens(token.tokens, place)}</blockquote>;
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
    case 'maths':
      return <Maths {...(token as MathsToken)} />;
    case 'noteMark':
      return drawNoteMark(token as NoteMarkToken, place);
    case 'html':
      place.held.tags += countTags(token.raw);
      return token.block ? <CodeBlock text={token.raw.trimEnd()} isGrowing /> : <code>{token.raw}</code>;
    default:
      return token.raw;
  }
}

/** A block is written from the side that its first letters ask for, and what stands in it goes along. */
function directionOf({ depth }: Place): 'auto' | undefined {
  return depth === 1 ? 'auto' : undefined;
}

/** Whether a block of code has its last line: from there on it does not grow. */
function isFenced(raw: string): boolean {
  return /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^]*\n)? {0,3}\1[`~]*\s*$/.test(raw);
}

function drawLink({ href, text, raw, tokens }: Tokens.Link, place: Place): ReactNode {
  if (isHeldBack(href)) place.held.links += 1;
  const isWrittenOut = !raw.startsWith('[');
  const pictures = tokens.filter((token): token is Tokens.Image => token.type === 'image');
  const rest = tokens.filter(({ type }) => type !== 'image');
  return (
    <>
      <Address address={href} label={text}>
        {isWrittenOut
          ? showHidden(text)
          : rest.some(isSeen)
            ? drawTokens(rest, { ...place, isInLink: true })
            : words().address}
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
  const said = text === '' ? words().unnamedPicture : words().picture(text);
  // A button has no room for another.
  return isInLink ? said : <Address address={href}>{said}</Address>;
}

function drawNoteMark({ label, raw }: NoteMarkToken, { names, isInLink }: Place): ReactNode {
  const number = names.notes.get(label);
  return number === undefined || isInLink ? raw : <NoteMark number={number} />;
}

function drawHeading({ depth, tokens }: Tokens.Heading, place: Place): ReactNode {
  // The page's own heading is the conversation's title; those of an answer begin below it.
  const Name = depth <= 1 ? 'h2' : depth === 2 ? 'h3' : depth === 3 ? 'h4' : 'h5';
  return <Name dir={directionOf(place)}>{drawTokens(tokens, place)}</Name>;
}

function drawList({ ordered, start, items, loose }: Tokens.List, place: Place): ReactNode {
  const rows = items.map((item, index) => (
    <Fragment key={index}>
      {remembered(`${place.depth} ${loose} ${item.raw}`, place, (inside) => drawItem(item, inside))}
    </Fragment>
  ));
  const dir = directionOf(place);
  if (!ordered) return <ul dir={dir}>{rows}</ul>;
  return (
    <ol dir={dir} start={typeof start === 'number' ? start : 1}>
      {rows}
    </ol>
  );
}

function drawItem({ task, checked, tokens }: Tokens.ListItem, place: Place): ReactNode {
  if (!task) return <li>{drawTokens(tokens, place)}</li>;
  return (
    <li className={styles.task}>
      <span role="img" aria-label={checked ? words().done : words().toDo} className={styles.box}>
        {checked ? '☑' : '☐'}
      </span>{' '}
      {drawTokens(tokens, place)}
    </li>
  );
}

function drawTable({ header, rows, align }: Tokens.Table, place: Place): ReactNode {
  const alignment = (index: number): string | undefined => styles[align[index] ?? 'left'];
  const drawRow = (row: readonly Tokens.TableCell[], Cell: 'th' | 'td') => (inside: Place) => (
    <tr>
      {row.map(({ tokens }, index) => (
        <Cell key={index} className={alignment(index)}>
          {drawTokens(tokens, inside)}
        </Cell>
      ))}
    </tr>
  );
  const columns = align.join();
  return (
    <div className={styles.table} dir={directionOf(place)} tabIndex={0} role="group" aria-label={words().table}>
      <table>
        <thead>{drawRow(header, 'th')(place)}</thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={index}>
              {remembered([columns, ...row.map(({ text }) => text)].join('|'), place, drawRow(row, 'td'))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
