import { useState } from 'react';
import { words as fromWords } from '../model-store/origin-words.ts';
import { formatBytes, formatMoment } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import styles from './ModelsScreen.module.css';
import type { Shelf, ShelfModel, ShelfWork } from './shelf.ts';
import { words } from './shelf-words.ts';

export interface ShelfRowProps {
  model: ShelfModel;
  /** The model that the chat would use without this one. */
  next: ShelfModel | undefined;
  work: ShelfWork | undefined;
  shelf: Shelf;
  /** Fetches anew what is not as it was, of a model that came from another site. */
  onMend: () => void;
}

/** One model: what it is, and what can be done with it. */
export function ShelfRow({ model, next, work, shelf, onMend }: ShelfRowProps) {
  const say = words();
  const [isAsking, setAsking] = useState(false);
  const { manifest, origin, usedAtMs, isChosen, isDamaged } = model;
  const { id, name } = manifest;
  const isBusy = work?.phase === 'checking' || work?.phase === 'saving';
  const line = [
    formatBytes(manifest.file.sizeBytes),
    fromWords()[origin.source],
    manifest.licence.spdx || say.licenceUnknown,
    usedAtMs === undefined ? say.notUsed : say.lastUsed(formatMoment(usedAtMs)),
  ].join(' · ');
  return (
    <li className={styles.row} data-model-id={id} data-chosen={isChosen || undefined}>
      <h3>{name}</h3>
      <p className={styles.small}>{line}</p>
      {isChosen && !isDamaged && <p>{say.isUsed}</p>}
      {isDamaged && work?.phase !== 'failed' && (
        <TroubleNotice
          trouble={{
            name: 'ModelFileCorrupt',
            detail: origin.source === 'disk' ? { file: name, fault: 'damaged' } : {},
          }}
        />
      )}
      <Work work={work} sizeBytes={manifest.file.sizeBytes} onCancel={shelf.cancel} />
      {!isBusy && (
        <div className={styles.actions}>
          {!isChosen && !isDamaged && <Button onClick={() => void shelf.use(id)}>{say.use}</Button>}
          {isDamaged && origin.source === 'host' && <Button onClick={onMend}>{say.mend}</Button>}
          <Button look="quiet" onClick={() => void shelf.check(id)}>
            {say.check}
          </Button>
          {!isDamaged && (
            <Button look="quiet" onClick={() => void shelf.saveCopy(id)}>
              {manifest.format === 'mlc' ? say.saveFolder : say.saveFile}
            </Button>
          )}
          <Button look="quiet" onClick={() => setAsking(true)}>
            {say.remove}
          </Button>
        </div>
      )}
      <details>
        <summary>{say.known}</summary>
        <ModelFacts model={model} />
      </details>
      {isAsking && (
        <RemoveDialog
          model={model}
          next={next}
          onRemove={() => {
            setAsking(false);
            void shelf.remove(id);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function Work({ work, sizeBytes, onCancel }: { work: ShelfWork | undefined; sizeBytes: number; onCancel: () => void }) {
  switch (work?.phase) {
    case undefined:
      return null;
    case 'checking':
    case 'saving': {
      const label = words()[work.phase];
      return (
        <>
          <p role="status">{label}</p>
          <Progress label={label} share={work.doneBytes / sizeBytes} />
          <div className={styles.actions}>
            <Button onClick={onCancel}>{words().cancel}</Button>
          </div>
        </>
      );
    }
    case 'checked':
      return <p role="status">{words().checked}</p>;
    case 'saved':
      return <p role="status">{words().saved[work.kind]}</p>;
    case 'failed':
      return <TroubleNotice trouble={work.trouble} />;
  }
}

type RemoveDialogProps = Pick<ShelfRowProps, 'model' | 'next'> & { onRemove: () => void; onClose: () => void };

function RemoveDialog({ model, next, onRemove, onClose }: RemoveDialogProps) {
  const { manifest, origin, isChosen } = model;
  const say = words();
  return (
    <Dialog title={say.removeTitle(manifest.name)} onClose={onClose}>
      <p>
        {say.frees(formatBytes(manifest.file.sizeBytes))} {say.again[origin.source]}
      </p>
      {isChosen && (
        <p>
          {say.usesThis} {next ? say.usesNext(next.manifest.name) : say.usesNone}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" onClick={onRemove}>
          {say.removeIt}
        </Button>
        <Button onClick={onClose}>{say.keepIt}</Button>
      </div>
    </Dialog>
  );
}
