import { useEffect, useState } from 'react';
import type { InstalledModel } from '../model-store/model-store.ts';
import { formatBytes, formatCount } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useStore } from '../ui/use-store.ts';
import { ImportBox } from './ImportBox.tsx';
import type { Importer } from './importer.ts';
import styles from './ModelsScreen.module.css';
import type { Shelf } from './shelf.ts';
import { ShelfRow } from './ShelfRow.tsx';

export interface ShelfListProps {
  shelf: Shelf;
  importer: Importer;
  onMend: (model: InstalledModel) => void;
}

/** What is on this device, and the way in for more. */
export function ShelfList({ shelf, importer, onMend }: ShelfListProps) {
  const { models, work, storage } = useStore(shelf.state);
  const { phase } = useStore(importer.state);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => void shelf.look(), [shelf, phase]);
  if (!models) return null;
  const modelBytes = models.reduce((sum, { manifest }) => sum + manifest.file.sizeBytes, 0);
  return (
    <>
      <section className={styles.section} aria-labelledby="shelf-title">
        <h2 id="shelf-title">On this device</h2>
        {models.length === 0 && (
          <p>There is no model on this device. Your conversations stay, and nothing is answered until one is here.</p>
        )}
        <ul className={styles.shelf}>
          {models.map((model) => (
            <ShelfRow
              key={model.manifest.id}
              model={model}
              next={models.find((other) => other !== model && !other.isDamaged)}
              work={work?.id === model.manifest.id ? work : undefined}
              shelf={shelf}
              onMend={() => onMend(model)}
            />
          ))}
        </ul>
        <p className={styles.small}>
          Models take {formatBytes(modelBytes)}.
          {storage &&
            ` The app takes ${formatBytes(storage.usedBytes)} in all; the browser allows about ${formatBytes(storage.quotaBytes)}.`}
        </p>
        {models.length > 1 && (
          <div className={styles.actions}>
            <Button look="quiet" onClick={() => setAsking(true)}>
              Remove all models
            </Button>
          </div>
        )}
      </section>
      {isAsking && (
        <Dialog title="Remove all models?" onClose={() => setAsking(false)}>
          <p>
            {formatCount(models.length, 'model goes', 'models go')}, wherever they came from. This frees{' '}
            {formatBytes(modelBytes)}. What a site has can be fetched again; of a file of yours you need the file.
          </p>
          <p>Your conversations stay, and nothing is answered until a model is here again.</p>
          <div className={styles.actions}>
            <Button
              look="main"
              onClick={() => {
                setAsking(false);
                void shelf.removeAll();
              }}
            >
              Remove them
            </Button>
            <Button onClick={() => setAsking(false)}>Keep them</Button>
          </div>
        </Dialog>
      )}
      <ImportBox importer={importer} onUse={(id) => void shelf.use(id)} />
    </>
  );
}
