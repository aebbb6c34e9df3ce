import { useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import styles from './EraseDialog.module.css';
import { words } from './words.ts';

export interface EraseModelsProps {
  /** Sizes in bytes, one for each model. */
  listSizes: () => Promise<readonly number[]>;
  onErase: () => Promise<void>;
  onClose: () => void;
}

/** All models go, the small one that came with the app as well; conversations stay. */
export function EraseModels({ listSizes, onErase, onClose }: EraseModelsProps) {
  const [sizes, setSizes] = useState<readonly number[]>();
  const [isErased, setErased] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    listSizes().then(setSizes, (error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  }, [listSizes]);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  if (!sizes) return null;
  const { models: say } = words();
  if (isErased || sizes.length === 0) return <p role="status">{isErased ? say.noneAnyMore : say.none}</p>;
  return (
    <>
      <p>{say.go(sizes.length, formatBytes(sizes.reduce((sum, sizeBytes) => sum + sizeBytes, 0)))}</p>
      <p>{say.noUndo}</p>
      <div className={styles.actions}>
        <Button
          look="main"
          onClick={() =>
            void onErase().then(
              () => setErased(true),
              (error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')),
            )
          }
        >
          {say.erase}
        </Button>
        <Button onClick={onClose}>{say.keep}</Button>
      </div>
    </>
  );
}
