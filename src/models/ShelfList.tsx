import { useEffect, useState } from 'react';
import type { InstalledModel } from '../model-store/model-store.ts';
import { formatBytes } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useStore } from '../ui/use-store.ts';
import { ImportBox } from './ImportBox.tsx';
import type { Importer } from './importer.ts';
import styles from './ModelsScreen.module.css';
import type { Shelf } from './shelf.ts';
import { words } from './shelf-words.ts';
import { ShelfRow } from './ShelfRow.tsx';

export interface ShelfListProps {
  shelf: Shelf;
  importer: Importer;
  onMend: (model: InstalledModel) => void;
}

/** What is on this device, and the way in for more. */
export function ShelfList({ shelf, importer, onMend }: ShelfListProps) {
  const say = words();
  const { models, work, storage } = useStore(shelf.state);
  const { phase } = useStore(importer.state);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => void shelf.look(), [shelf, phase]);
  if (!models) return null;
  const modelBytes = models.reduce((sum, { manifest }) => sum + manifest.file.sizeBytes, 0);
  return (
    <>
      <section className={styles.section} aria-labelledby="shelf-title">
        <h2 id="shelf-title">{say.title}</h2>
        {models.length === 0 && <p>{say.none}</p>}
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
          {say.modelsTake(formatBytes(modelBytes))}{' '}
          {storage && say.appTakes(formatBytes(storage.usedBytes), formatBytes(storage.quotaBytes))}
        </p>
        {models.length > 1 && (
          <div className={styles.actions}>
            <Button look="quiet" onClick={() => setAsking(true)}>
              {say.removeAll}
            </Button>
          </div>
        )}
      </section>
      {isAsking && (
        <Dialog title={say.removeAllTitle} onClose={() => setAsking(false)}>
          <p>
            {say.allGo(models.length, formatBytes(modelBytes))} {say.getAgain}
          </p>
          <p>{say.nothingAnswered}</p>
          <div className={styles.actions}>
            <Button
              look="main"
              onClick={() => {
                setAsking(false);
                void shelf.removeAll();
              }}
            >
              {say.removeThem}
            </Button>
            <Button onClick={() => setAsking(false)}>{say.keepThem}</Button>
          </div>
        </Dialog>
      )}
      <ImportBox importer={importer} onUse={(id) => void shelf.use(id)} />
    </>
  );
}
