import type { Names } from '../../markdown/names.ts';
import type { Block } from '../../markdown/read-blocks.ts';
import type { Drawn } from './place.ts';

/** Drawings by the block that they begin with. */
interface Keeper {
  /** The drawing that is kept, if it is still right with these names. */
  known(first: Block, blocks: readonly Block[], names: Names): Drawn | undefined;
  /** The drawing that was kept last, right or not. */
  old(first: Block): Drawn | undefined;
  keep(first: Block, blocks: readonly Block[], names: Names, draw: () => Drawn): Drawn;
}

/** A name that is added changes the drawings of those blocks alone that use it. */
export function createKeeper(): Keeper {
  const kept = new WeakMap<Block, { names: Names; uses: string; drawn: Drawn }>();

  const known: Keeper['known'] = (first, blocks, names) => {
    const entry = kept.get(first);
    if (!entry) return undefined;
    if (entry.names !== names) {
      if (entry.uses !== readUses(blocks, names)) return undefined;
      entry.names = names;
    }
    return entry.drawn;
  };
  return {
    known,
    old: (first) => kept.get(first)?.drawn,
    keep(first, blocks, names, draw) {
      const before = known(first, blocks, names);
      if (before) return before;
      const drawn = draw();
      kept.set(first, { names, uses: readUses(blocks, names), drawn });
      return drawn;
    },
  };
}

/** What the names say of everything in square brackets. */
function readUses(blocks: readonly Block[], { links, notes }: Names): string {
  return blocks
    .map((block) =>
      labelsOf(block)
        .map((label) => useOf(label, links, notes))
        .join(' '),
    )
    .join('\n');
}

function useOf(label: string, links: Names['links'], notes: Names['notes']): string {
  if (label.startsWith('^')) return `${notes.get(label.slice(1)) ?? ''}`;
  const name = label.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return Object.hasOwn(links, name) ? (links[name]?.href ?? '') : '';
}

const labels = new WeakMap<Block, readonly string[]>();

function labelsOf(block: Block): readonly string[] {
  let known = labels.get(block);
  if (!known) {
    known = block.raw.includes('[')
      ? Array.from(block.raw.matchAll(/\[([^[\]]{1,1000})\]/g), ([, label = '']) => label)
      : [];
    labels.set(block, known);
  }
  return known;
}
