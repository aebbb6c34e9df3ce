import { useEffect, useState } from 'react';
import type { InstalledModel, ModelStore } from '../model-store/model-store.ts';
import { fromWords } from '../model-store/origin-words.ts';
import { formatBytes } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { goToModelsPage } from './leave.ts';
import styles from './ModelPanel.module.css';

export interface ModelDialogProps {
  modelStore: Pick<ModelStore, 'list'>;
  loadedId: string | undefined;
  onUse: (id: string) => void;
  onClose: () => void;
}

/** The models on this device, to change to one of them. */
export function ModelDialog({ modelStore, loadedId, onUse, onClose }: ModelDialogProps) {
  const [models, setModels] = useState<readonly InstalledModel[]>([]);
  useEffect(() => {
    // A list that cannot be read is shown as an empty one: the way to the models page is still here.
    modelStore.list().then(setModels, () => setModels([]));
  }, [modelStore]);
  return (
    <Dialog title="Models on this device" onClose={onClose}>
      <ul className={styles.models}>
        {models.map(({ manifest, origin }) => (
          <li key={manifest.id} className={styles.model}>
            <div>
              <strong>{manifest.name}</strong>
              <p className={styles.small}>
                {formatBytes(manifest.file.sizeBytes)} · {fromWords[origin.source]}
              </p>
            </div>
            {manifest.id === loadedId ? (
              <span className={styles.small}>In use</span>
            ) : (
              <Button aria-label={`Use ${manifest.name}`} onClick={() => onUse(manifest.id)}>
                Use this one
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        A change frees the model that is loaded and takes as long as loading takes. Your conversations stay as they are.
      </p>
      <Button look="quiet" onClick={goToModelsPage}>
        Bring another model
      </Button>
    </Dialog>
  );
}
