import { useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { formatBytes, formatCount } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import styles from './EraseDialog.module.css';

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
  if (isErased || sizes.length === 0)
    return (
      <p role="status">
        There is no model on this device{isErased && ' any more'}. Your conversations are still here, and nothing is
        answered until a model is: “Model and updates” brings one.
      </p>
    );
  return (
    <>
      <p>
        {formatCount(sizes.length, 'model goes', 'models go')}, wherever they came from. This frees{' '}
        {formatBytes(sizes.reduce((sum, sizeBytes) => sum + sizeBytes, 0))}. Your conversations stay.
      </p>
      <p>There is no undo: what a site has can be fetched again, and of a file of yours you need the file.</p>
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
          Erase all models
        </Button>
        <Button onClick={onClose}>Keep them</Button>
      </div>
    </>
  );
}
