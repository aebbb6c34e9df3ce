import { useId, type ReactNode } from 'react';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** What the button says to those who do not see it. */
  label: string;
  /** What the button shows. */
  opener: ReactNode;
  children: ReactNode;
}

/** A quiet button, and what it opens beside it. Closed by Escape, by the button, and by pressing elsewhere. */
export function Popover({ label, opener, children }: PopoverProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.opener} aria-label={label} popoverTarget={id}>
        {opener}
      </button>
      <div id={id} popover="auto" className={styles.popover} role="group" aria-label={label}>
        {children}
      </div>
    </>
  );
}
