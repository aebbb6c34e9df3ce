import { EarlierIcon, LaterIcon } from '../ui/icons.tsx';
import type { Turn } from '../vault/records.ts';
import { words } from './turn-words.ts';
import styles from './TurnTools.module.css';

export interface SiblingsProps {
  turn: Turn;
  siblings: readonly Turn[];
  onShow: (turn: Turn) => void;
}

/** Walks between what was asked or answered at one place of the conversation. Nothing where there is but one. */
export function Siblings({ turn, siblings, onShow }: SiblingsProps) {
  if (siblings.length < 2) return undefined;
  const at = siblings.findIndex(({ id }) => id === turn.id);
  const said = turn.role === 'user' ? words().questions : words().answers;
  const step = (by: 1 | -1) => {
    const next = siblings[at + by];
    // Not `disabled`: the last step must not take the focus away.
    return { 'aria-disabled': next === undefined, onClick: () => next && onShow(next) };
  };
  return (
    <span className={styles.siblings} role="group" aria-label={said.which}>
      <button type="button" className={styles.tool} aria-label={said.earlier} {...step(-1)}>
        <EarlierIcon />
      </button>
      <span className={styles.count} aria-live="polite">
        {words().place(at + 1, siblings.length)}
      </span>
      <button type="button" className={styles.tool} aria-label={said.later} {...step(1)}>
        <LaterIcon />
      </button>
    </span>
  );
}
