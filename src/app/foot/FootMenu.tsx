import type { Store } from '../../shared/store.ts';
import { MoreIcon } from '../../ui/icons.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { Command } from '../palette/command.ts';
import { words } from './words.ts';

export interface FootMenuProps {
  /** Those with a group are in the menu. */
  commands: readonly Command[];
  titleChoice: Store<boolean>;
}

/** What is not needed every day, in one menu at the foot of the list. */
export function FootMenu({ commands, titleChoice }: FootMenuProps) {
  const hasTitles = useStore(titleChoice);
  const titles: MenuItem = {
    label: words().titles,
    isOn: hasTitles,
    onChoose: () => titleChoice.set(!hasTitles),
  };
  const inGroup = (wanted: Command['group']): MenuItem[] =>
    commands.flatMap(({ name, group, run }) => (group === wanted ? { label: name, onChoose: run } : []));
  const groups = [
    { name: words().conversations, items: [...inGroup('conversations'), titles] },
    { name: words().device, items: inGroup('device') },
    { name: words().app, items: inGroup('app') },
  ];
  return (
    <Menu label={words().more} items={groups}>
      <MoreIcon /> {words().more}
    </Menu>
  );
}
