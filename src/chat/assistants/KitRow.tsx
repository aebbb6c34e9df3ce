import { previewOf } from '../../assistants/blanks.ts';
import type { Shown } from '../../assistants/kit.ts';
import { isStarter } from '../../assistants/starters.ts';
import { words } from '../../assistants/words.ts';
import { MoreIcon } from '../../ui/icons.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { AssistantGlyph } from './AssistantGlyph.tsx';
import styles from './Assistants.module.css';

export interface KitRowActions {
  change: (item: Shown) => void;
  duplicate: (item: Shown) => void;
  save: (item: Shown) => void;
  /** Of those that come with the app. */
  hide: (item: Shown) => void;
  remove: (item: Shown) => void;
}

/** An assistant or a template, and what can be done with it. */
export function KitRow({ item, actions }: { item: Shown; actions: KitRowActions }) {
  const { name } = item;
  const choices: [label: string, choose: (item: Shown) => void][] = isStarter(item)
    ? [
        [words().copyAndChange, actions.duplicate],
        [words().hide, actions.hide],
      ]
    : [
        [words().change, actions.change],
        [words().duplicate, actions.duplicate],
        [words().saveOne, actions.save],
        [words().remove, actions.remove],
      ];
  return (
    <li className={styles.row}>
      {item.kind === 'assistant' && <AssistantGlyph glyph={item.glyph} name={name} />}
      <div className={styles.about}>
        <div>
          {name} {isStarter(item) && <span className={styles.note}>{words().comesWithAirlock}</span>}
        </div>
        <div className={styles.start}>{item.kind === 'assistant' ? item.systemText : previewOf(item.text)}</div>
      </div>
      <Menu
        label={words().optionsFor(name)}
        square
        items={choices.map(([label, choose]) => ({ label, onChoose: () => choose(item) }))}
      >
        <MoreIcon />
      </Menu>
    </li>
  );
}
