import { formatNumber } from '../../shared/format.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { ListView } from './list-view.ts';
import { words } from './words.ts';

export interface ViewMenuProps {
  view: ListView;
  tags: readonly string[];
  archivedCount: number;
  onView: (view: ListView) => void;
}

/** Which conversations the list shows. Nothing where there is nothing to choose. */
export function ViewMenu({ view, tags, archivedCount, onView }: ViewMenuProps) {
  if (view.kind === 'all' && tags.length === 0 && archivedCount === 0) return null;
  const { views } = words();
  const items = [
    { label: views.all, onChoose: () => onView({ kind: 'all' }), isChosen: view.kind === 'all' },
    ...tags.map((tag) => ({
      label: views.tag(tag),
      onChoose: () => onView({ kind: 'tag', tag }),
      isChosen: view.kind === 'tag' && view.tag === tag,
    })),
    {
      label: views.archiveOf(formatNumber(archivedCount)),
      onChoose: () => onView({ kind: 'archive' }),
      isChosen: view.kind === 'archive',
    },
  ];
  const shown = { all: views.all, archive: views.archive, tag: view.kind === 'tag' ? views.tag(view.tag) : '' };
  return (
    <Menu label={views.shown(shown[view.kind])} items={items}>
      {shown[view.kind]} <span aria-hidden="true">▾</span>
    </Menu>
  );
}
