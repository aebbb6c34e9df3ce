import { useEffect, useState } from 'react';
import type { LoadedModel } from '../engines/engine.ts';
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
import { words as panelWords } from './panel-words.ts';
import type { Scope, Wanted } from './wanted-model.ts';

export interface ModelDialogProps {
  modelStore: Pick<ModelStore, 'list'>;
  wanted: Wanted;
  gpuChoice: Store<GpuChoice>;
  thinkingChoice: Store<boolean>;
  loaded: LoadedModel | undefined;
  /** What it throws is shown. */
  onUse: (model: ModelManifest, scope: Scope) => Promise<void>;
  onClose: () => void;
}

/** The models on this device, to change to one of them, and whether the graphics card may be used. */
export function ModelDialog(props: ModelDialogProps) {
  const { modelStore, wanted, gpuChoice, thinkingChoice, loaded, onUse, onClose } = props;
  const words = panelWords().models;
  const [models, setModels] = useState<readonly InstalledModel[]>([]);
  const [scope, setScope] = useState<Scope>(wanted.phase !== 'here' || !wanted.isOwn ? 'everywhere' : 'here');
  const [trouble, setTrouble] = useState<Trouble>();
  const gpu = useStore(gpuChoice);
  const mayThink = useStore(thinkingChoice);
  useEffect(() => {
    // A list that cannot be read is shown as an empty one: the way to the models page is still here.
    modelStore.list().then(setModels, () => setModels([]));
  }, [modelStore]);
  // A conversation's own model can be chosen again for everywhere: that takes it back.
  const inUseId = wanted.phase === 'here' && !(wanted.isOwn && scope === 'everywhere') ? wanted.model.id : undefined;
  function use(model: ModelManifest): void {
    onUse(model, scope).catch((error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  }
  const scopes = [
    { value: 'here', label: words.here },
    { value: 'everywhere', label: words.everywhere },
  ] as const;
  const gpuChoices = [
    { value: 'automatic', label: words.gpuAutomatic },
    { value: 'never', label: words.gpuNever },
  ] as const;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Choice label={words.scope} options={scopes} value={scope} onChange={setScope} />
      <ul className={styles.models}>
        {models.map(({ manifest, origin }) => (
          <li key={manifest.id} className={styles.model}>
            <div>
              <strong>{manifest.name}</strong>
              <p className={styles.small}>
                {formatBytes(manifest.file.sizeBytes)} · {fromWords()[origin.source]}
              </p>
              {loaded?.id === manifest.id &&
                loaded.notes?.map((note) => (
                  <p key={note} className={styles.small}>
                    {words.notes[note]}
                  </p>
                ))}
              <p className={styles.small}>
                {(needsGpu(manifest) ? words.onGpu : words.onProcessor)(formatBytes(manifest.memoryBytes))}
              </p>
            </div>
            {manifest.id === inUseId ? (
              <span className={styles.small}>{words.inUse}</span>
            ) : needsGpu(manifest) && gpu === 'never' ? (
              <span className={styles.small}>{words.gpuIsOff}</span>
            ) : (
              <Button aria-label={words.use(manifest.name)} onClick={() => use(manifest)}>
                {words.useThis}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {trouble && <TroubleNotice trouble={trouble} />}
      <p className={styles.small}>{words.meaning}</p>
      {loaded?.canSwitchThinking && (
        <Choice
          label={words.thinking}
          options={[
            { value: 'on', label: words.thinkFirst },
            { value: 'off', label: words.answerAtOnce },
          ]}
          value={mayThink ? 'on' : 'off'}
          onChange={(value) => thinkingChoice.set(value === 'on')}
        />
      )}
      <Choice label={words.gpu} options={gpuChoices} value={gpu} onChange={gpuChoice.set} />
      <div>
        <Button onClick={goToModelsPage}>{words.bring}</Button>
      </div>
    </Dialog>
  );
}
