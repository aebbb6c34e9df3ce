import { words } from './words.ts';

/** What of an answer was not drawn as what it wants to be. */
export interface HeldBack {
  /** Named, not fetched. */
  pictures: number;
  /** Addresses of another kind than web pages and e-mail. */
  links: number;
  /** Shown as text. */
  tags: number;
}

export const nothingHeld = (): HeldBack => ({ pictures: 0, links: 0, tags: 0 });

export function addHeld(sum: HeldBack, { pictures, links, tags }: HeldBack): void {
  sum.pictures += pictures;
  sum.links += links;
  sum.tags += tags;
}

/** One short sentence; undefined where nothing was held back. */
export function heldBackWords({ pictures, links, tags }: HeldBack): string | undefined {
  const said = words();
  const parts = [
    pictures > 0 && said.pictures(pictures),
    links > 0 && said.links(links),
    tags > 0 && said.tags(tags),
  ].filter((part) => part !== false);
  const last = parts.pop();
  if (last === undefined) return undefined;
  return said.heldBack(parts.length > 0 ? said.and(parts.join(said.comma), last) : last);
}

/** How many tags a piece of HTML opens; declarations and comments count, what closes a tag does not. */
export function countTags(html: string): number {
  return html.match(/<[A-Za-z!?]/g)?.length ?? 0;
}
