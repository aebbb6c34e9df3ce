import { words } from '../../assistants/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Assistants.module.css';

export interface FormFootProps {
  /** What is to be changed first. */
  problem: string | undefined;
  onKeep: () => void;
  onCancel: () => void;
}

export function FormFoot({ problem, onKeep, onCancel }: FormFootProps) {
  return (
    <>
      <div role="status">{problem !== undefined && <Notice>{problem}</Notice>}</div>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{words().cancel}</Button>
        <Button look="main" onClick={onKeep}>
          {words().keep}
        </Button>
      </div>
    </>
  );
}
