import { Fragment, type ReactNode } from 'react';
import type { Token, Tokens } from 'marked';
import { Address } from '../Address.tsx';
import { wordsBehindFence } from '../../markdown/code-words.ts';
import { decodeEntities } from '../../markdown/decode-entities.ts';
import type { NoteMarkToken, NoteToken } from '../../markdown/footnote-marks.ts';
import { listNumbers } from '../../markdown/list-numbers.ts';
import type { MathsToken } from '../../markdown/maths-marks.ts';
import { noteTokens } from '../../markdown/note-tokens.ts';
import { isHeldBack } from '../read-address.ts';
import { showHidden } from '../show-hidden.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { NoteMark } from './Footnotes.tsx';
import { countTags } from './held-back.ts';
import styles from './markdown.module.css';
import { Maths } from './Maths.tsx';
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
  return tokens?.map((token, index) => {
    const path = place.texts ? `${place.path}.${index}` : '';
    return <Fragment key={index}>{drawToken(token, { ...inside, path })}</Fragment>;
  });
}

/** A text node that grows in pieces, so that what is selected in it stays selected. */
function drawText(text: string, { texts, path }: Place): ReactNode {
  return texts ? texts.draw(path, text) : text;
}

function drawToken(token: Token, place: Place): ReactNode {
  switch (token.type) {
    case 'space':
    case 'checkbox': // drawn with its row
      return null;
    case 'def':
      return <p className={styles.plain}>{token.raw.trim()}</p>;
    case 'note': // one within another block, or one too many for the end of the answer
      return drawTokens(noteTokens(token as NoteToken, place.names.links), place);
    case 'heading':
      return drawHeading(token as Tokens.Heading, place);
    case 'paragraph':
      return <p dir={directionOf(place)}>{drawTokens(token.tokens, place)}</p>;
    case 'text':
      return 'tokens' in token && token.tokens
        ? drawTokens(token.tokens, place)
        : drawText(decodeEntities(token.text), place);
    case 'escape':
      return token.text;
    case 'strong':
      return <strong>{drawTokens(token.tokens, place)}</strong>;
    case 'em':
      return <em>{drawTokens(token.tokens, place)}</em>;
    case 'sub':
      return <sub>{drawTokens(token.tokens, place)}</sub>;
    case 'sup':
      return <sup>{drawTokens(token.tokens, place)}</sup>;
    case 'del':
      return <del>{drawTokens(token.tokens, place)}</del>;
    case 'codespan':
      return <code dir="ltr">{token.text}</code>;
    case 'code':
      return drawCode(token as Tokens.Code, place);
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

function drawCode({ text, lang, raw }: Tokens.Code, { isGrowing }: Place): ReactNode {
  return (
    <CodeBlock text={text} language={lang} words={wordsBehindFence(lang)} isGrowing={isGrowing && !isFenced(raw)} />
  );
}

/** Whether a block of code has its last line: from there on it does not grow. */
function isFenced(raw: string): boolean {
  return /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^]*\n)? {0,3}\1[`~]*\s*$/.test(raw);
}

function drawLink({ href, text, title, raw, tokens }: Tokens.Link, place: Place): ReactNode {
  if (isHeldBack(href)) place.held.links += 1;
  const isWrittenOut = !raw.startsWith('[');
  const pictures = tokens.filter((token): token is Tokens.Image => token.type === 'image');
  const rest = tokens.filter(({ type }) => type !== 'image');
  return (
    <>
      <Address address={href} label={text} source={raw}>
        {isWrittenOut
          ? showHidden(text)
          : rest.some(isSeen)
            ? drawTokens(rest, { ...place, isInLink: true })
            : words().address}
      </Address>
      {title ? ` “${decodeEntities(title)}”` : null}
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

function drawPicture({ href, text, title, raw }: Tokens.Image, { held, isInLink }: Place): ReactNode {
  held.pictures += 1;
  const named = [decodeEntities(text), title && `“${decodeEntities(title)}”`].filter(Boolean).join(' ');
  const said = named === '' ? words().unnamedPicture : words().picture(named);
  // A button has no room for another.
  return isInLink ? (
    said
  ) : (
    <Address address={href} source={raw}>
      {said}
    </Address>
  );
}

function drawNoteMark({ label, raw }: NoteMarkToken, { names, isInLink }: Place): ReactNode {
  const number = names.notes.get(label);
  return number === undefined || isInLink ? raw : <NoteMark number={number} source={raw} />;
}

function drawHeading({ depth, tokens }: Tokens.Heading, place: Place): ReactNode {
  // The page's own heading is the conversation's title; those of an answer begin below it.
  const Name = depth <= 1 ? 'h2' : depth === 2 ? 'h3' : depth === 3 ? 'h4' : 'h5';
  return <Name dir={directionOf(place)}>{drawTokens(tokens, place)}</Name>;
}

function drawList(token: Tokens.List, place: Place): ReactNode {
  const { ordered, start, items, loose } = token;
  const first = typeof start === 'number' ? start : 1;
  const numbers = ordered ? listNumbers(token) : [];
  const rows = items.map((item, index) => {
    const number = numbers[index];
    // Only what is not counted on from the row above needs saying.
    const value = number === (numbers[index - 1] ?? first - 1) + 1 ? undefined : number;
    const path = `${place.path}.${index}`;
    return (
      <Fragment key={index}>
        {remembered(`${place.depth} ${loose} ${value} ${item.raw}`, { ...place, path }, (inside) =>
          drawItem(item, value, inside),
        )}
      </Fragment>
    );
  });
  const dir = directionOf(place);
  if (!ordered) return <ul dir={dir}>{rows}</ul>;
  return (
    <ol dir={dir} start={first}>
      {rows}
    </ol>
  );
}

function drawItem({ task, checked, tokens }: Tokens.ListItem, value: number | undefined, place: Place): ReactNode {
  if (!task) return <li value={value}>{drawTokens(tokens, place)}</li>;
  return (
    <li value={value} className={styles.task}>
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
          {drawTokens(tokens, { ...inside, path: `${inside.path}.${index}` })}
        </Cell>
      ))}
    </tr>
  );
  const columns = align.join();
  return (
    <div className={styles.table} dir={directionOf(place)} tabIndex={0} role="group" aria-label={words().table}>
      <table>
        <thead>{drawRow(header, 'th')({ ...place, path: `${place.path}.h` })}</thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={index}>
              {remembered(
                [columns, ...row.map(({ text }) => text)].join('|'),
                { ...place, path: `${place.path}.${index}` },
                drawRow(row, 'td'),
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
