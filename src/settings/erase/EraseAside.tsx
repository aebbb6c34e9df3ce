import { useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import styles from './EraseDialog.module.css';
import { words } from './words.ts';

export interface EraseAsideProps {
  count: number;
  onErase: () => Promise<void>;
  onClose: () => void;
}

/** What could not be read, and was set aside, goes. */
export function EraseAside({ count, onErase, onClose }: EraseAsideProps) {
  const [trouble, setTrouble] = useState<Trouble>();
  const { aside: say } = words();
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (count === 0) return <p role="status">{say.gone}</p>;
  return (
    <>
      <p>{say.go(count)}</p>
      <p>{say.noUndo}</p>
      <div className={styles.actions}>
        <Button
          look="main"
          onClick={() => void onErase().catch((error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')))}
        >
          {say.erase}
        </Button>
        <Button onClick={onClose}>{say.keep}</Button>
      </div>
    </>
  );
}
