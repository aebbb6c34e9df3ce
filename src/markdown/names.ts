import type { Block, Blocks } from './read-blocks.ts';
import type { Links } from './read-inline.ts';

/** What the blocks of an answer name for each other. The same object as long as nothing is added. */
export interface Names {
  links: Links;
  /** The number of the footnote with this label. */
  notes: ReadonlyMap<string, number>;
  /** The footnotes themselves, in the order of their numbers. Those that are too many stand where they are written. */
  noteBlocks: readonly Block[];
}

/** More footnotes than a book's chapter has, and each of them changes what is drawn of others. */
const mostNotes = 500;
const mostLinks = 1000;

/** Collects what the blocks of an answer name for each other: addresses and footnotes, the first of a name first. */
export function createNamesReader(): (blocks: Pick<Blocks, 'finished' | 'growing'>) => Names {
  let finished: readonly Block[] = [];
  let finishedNaming: readonly Block[] = [];
  let seen = '';
  let names: Names = { links: {}, notes: new Map(), noteBlocks: [] };

  return (blocks) => {
    if (blocks.finished !== finished) {
      finished = blocks.finished;
      finishedNaming = finished.filter(isNaming);
    }
    const naming = [...finishedNaming, ...blocks.growing.filter(isNaming)].slice(0, mostNotes + mostLinks);
    const now = JSON.stringify(naming.map(({ link, note }) => (link ? [link.tag, link.href] : note?.raw)));
    if (now !== seen) {
      seen = now;
      names = readNames(naming);
    }
    return names;
  };
}

function isNaming({ link, note }: Block): boolean {
  return link !== undefined || note !== undefined;
}

function readNames(naming: readonly Block[]): Names {
  const links: Links = Object.create(null) as Links;
  const notes = new Map<string, number>();
  const noteBlocks = naming.filter(({ note }) => note !== undefined).slice(0, mostNotes);
  for (const { link } of naming) if (link) links[link.tag] ??= { href: link.href, title: link.title };
  for (const [index, { note }] of noteBlocks.entries()) {
    if (note && !notes.has(note.label)) notes.set(note.label, index + 1);
  }
  return { links, notes, noteBlocks };
}
