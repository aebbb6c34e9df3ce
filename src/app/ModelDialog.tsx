import { useEffect, useState } from 'react';
import type { ModelManifest } from '../model-store/manifest.ts';
import type { InstalledModel, ModelStore } from '../model-store/model-store.ts';
import { words as fromWords } from '../model-store/origin-words.ts';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { formatBytes } from '../shared/format.ts';
import type { Store } from '../shared/store.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import { needsGpu } from './needs-gpu.ts';
import type { GpuChoice } from './gpu-choice.ts';
import { goToModelsPage } from './leave.ts';
import styles from './ModelPanel.module.css';
import type { Scope, Wanted } from './wanted-model.ts';

export interface ModelDialogProps {
  modelStore: Pick<ModelStore, 'list'>;
  wanted: Wanted;
  gpuChoice: Store<GpuChoice>;
  /** What it throws is shown. */
  onUse: (model: ModelManifest, scope: Scope) => Promise<void>;
  onClose: () => void;
}

const scopes = [
  { value: 'here', label: 'In this conversation only' },
  { value: 'everywhere', label: 'Here, and wherever no other was chosen' },
] as const;
const gpuChoices = [
  { value: 'automatic', label: 'Automatic: for models made for it' },
  { value: 'never', label: 'Never' },
] as const;

/** The models on this device, to change to one of them, and whether the graphics card may be used. */
export function ModelDialog({ modelStore, wanted, gpuChoice, onUse, onClose }: ModelDialogProps) {
  const [models, setModels] = useState<readonly InstalledModel[]>([]);
  const [scope, setScope] = useState<Scope>(wanted.phase !== 'here' || !wanted.isOwn ? 'everywhere' : 'here');
  const [trouble, setTrouble] = useState<Trouble>();
  const gpu = useStore(gpuChoice);
  useEffect(() => {
    // A list that cannot be read is shown as an empty one: the way to the models page is still here.
    modelStore.list().then(setModels, () => setModels([]));
  }, [modelStore]);
  // A conversation's own model can be chosen again for everywhere: that takes it back.
  const inUseId = wanted.phase === 'here' && !(wanted.isOwn && scope === 'everywhere') ? wanted.model.id : undefined;
  function use(model: ModelManifest): void {
    onUse(model, scope).catch((error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  }
  return (
    <Dialog title="Models on this device" onClose={onClose}>
      <Choice label="Use the one you choose" options={scopes} value={scope} onChange={setScope} />
      <ul className={styles.models}>
        {models.map(({ manifest, origin }) => (
          <li key={manifest.id} className={styles.model}>
            <div>
              <strong>{manifest.name}</strong>
              <p className={styles.small}>
                {formatBytes(manifest.file.sizeBytes)} · {fromWords()[origin.source]}
              </p>
              <p className={styles.small}>
                Runs on the {needsGpu(manifest) ? 'graphics card' : 'processor'}, takes about{' '}
                {formatBytes(manifest.memoryBytes)} of memory
              </p>
            </div>
            {manifest.id === inUseId ? (
              <span className={styles.small}>In use</span>
            ) : needsGpu(manifest) && gpu === 'never' ? (
              <span className={styles.small}>Needs the graphics card, which is set to never</span>
            ) : (
              <Button aria-label={`Use ${manifest.name}`} onClick={() => use(manifest)}>
                Use this one
              </Button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <TroubleNotice trouble={trouble} />}
      <p className={styles.small}>
        A change frees the model that is loaded and takes as long as loading takes. Your conversations stay as they are.
      </p>
      <Choice label="Graphics card" options={gpuChoices} value={gpu} onChange={gpuChoice.set} />
      <Button look="quiet" onClick={goToModelsPage}>
        Bring another model
      </Button>
    </Dialog>
  );
}
