import type { Token, Tokens } from 'marked';
import { joinEmphasis } from './emphasis.ts';
import { readLinkEnd, type LinkEnd } from './link-ends.ts';
import { deepest, tokensBetween, type Piece, type Run } from './pieces.ts';
import type { Links } from './read-inline.ts';

interface Bracket {
  piece: Piece;
  isImage: boolean;
  /** The last run before it. */
  runBefore: Run | undefined;
  /** False for what stands around a link: there are no links in links. */
  isActive: boolean;
}

/** What the reader of a line lets this one do. */
interface Line {
  push: (start: number, end: number, token?: Token, depth?: number) => Piece;
  flush: (end: number) => void;
  lastRun: () => Run | undefined;
  setLastRun: (run: Run | undefined) => void;
  setLast: (piece: Piece) => void;
}

const longestLabel = 1000;

/** Makes links and pictures of square brackets. A bracket that finds no partner is looked at once. */
export function createBracketReader(source: string, links: Links, line: Line) {
  const stack: Bracket[] = [];
  const hasLinks = Object.keys(links).length > 0;

  function open(index: number, isImage: boolean): void {
    line.flush(index);
    const piece = line.push(index, index + (isImage ? 2 : 1));
    stack.push({ piece, isImage, runBefore: line.lastRun(), isActive: true });
  }

  /** Returns where reading goes on. */
  function close(index: number): number {
    const bracket = stack.pop();
    if (!bracket) return index + 1;
    const target = bracket.isActive ? findTarget(bracket, index) : undefined;
    if (!target) return index + 1;
    line.flush(index);
    joinEmphasis(source, line.lastRun(), bracket.runBefore);
    const { piece, isImage } = bracket;
    const label = source.slice(piece.end, index);
    const inside = tokensBetween(source, piece.next, undefined);
    if (!isImage && inside.depth >= deepest) return index + 1;
    if (bracket.runBefore) bracket.runBefore.after = undefined;
    line.setLastRun(bracket.runBefore);
    const before = piece.previous ?? piece;
    line.setLast(before);
    const raw = source.slice(piece.start, target.end);
    const { href, title } = target;
    const token = isImage
      ? ({ type: 'image', raw, href, title, text: label, tokens: [] } satisfies Tokens.Image)
      : ({ type: 'link', raw, href, title, text: label, tokens: inside.tokens } satisfies Tokens.Link);
    line.push(piece.start, target.end, token, isImage ? 0 : inside.depth + 1);
    if (!isImage) {
      for (let outer = stack.length - 1; outer >= 0; outer -= 1) {
        const other = stack[outer];
        if (!other || (!other.isActive && !other.isImage)) break;
        if (!other.isImage) other.isActive = false;
      }
    }
    return target.end;
  }

  function findTarget({ piece }: Bracket, index: number): LinkEnd | undefined {
    const direct = readLinkEnd(source, index + 1);
    if (direct && isAddress(source, piece.start, direct.href)) return direct;
    if (!hasLinks) return undefined;
    const label = source.slice(piece.end, index);
    const second = /^\[((?:\\[^]|[^[\]\\]){0,999})\]/.exec(source.slice(index + 1, index + 1 + longestLabel));
    const named = lookUp(second?.[1]?.trim() ? second[1] : label);
    if (named) return { ...named, end: index + 1 + (second?.[0].length ?? 0) };
    const alone = second ? lookUp(label) : undefined;
    return alone && { ...alone, end: index + 1 };
  }

  function lookUp(label: string): Pick<LinkEnd, 'href' | 'title'> | undefined {
    if (label.length > longestLabel) return undefined;
    const name = label.trim().toLowerCase().replaceAll(/\s+/g, ' ');
    const found = Object.hasOwn(links, name) ? links[name] : undefined;
    return found && { href: found.href, title: found.title ?? '' };
  }

  return { open, close };
}

/** `f[0](x)` is a call, and no link to x. */
function isAddress(source: string, start: number, href: string): boolean {
  if (href === '') return false;
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\#.?]|www\.)|[/@]|&/i.test(href)) return true;
  return !/[A-Za-z0-9_)\]]/.test(source.charAt(start - 1)) && /[^\s\d(),]/.test(href);
}
