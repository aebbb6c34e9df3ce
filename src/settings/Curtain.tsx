import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { words } from './curtain-words.ts';
import styles from './Curtain.module.css';

/** Blurs whatever is on the page. It hides and does not lock: the words are still there behind it. */
export function Curtain({ onOpen }: { onOpen: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} className={styles.curtain} aria-label={words().curtain} onClose={onOpen}>
      <Button look="main" onClick={onOpen}>
        {words().open}
      </Button>
    </dialog>
  );
}
