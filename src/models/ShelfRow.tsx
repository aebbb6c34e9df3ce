import { useState } from 'react';
import { fromWords } from '../model-store/origin-words.ts';
import { formatBytes, formatMoment } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import styles from './ModelsScreen.module.css';
import type { Shelf, ShelfModel, ShelfWork } from './shelf.ts';

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
  const [isAsking, setAsking] = useState(false);
  const { manifest, origin, usedAtMs, isChosen, isDamaged } = model;
  const { id, name } = manifest;
  const isBusy = work?.phase === 'checking' || work?.phase === 'saving';
  const line = [
    formatBytes(manifest.file.sizeBytes),
    fromWords[origin.source],
    manifest.licence.spdx || 'licence unknown',
    usedAtMs === undefined ? 'not used yet' : `last used ${formatMoment(usedAtMs)}`,
  ].join(' · ');
  return (
    <li className={styles.row} data-model-id={id} data-chosen={isChosen || undefined}>
      <h3>{name}</h3>
      <p className={styles.small}>{line}</p>
      {isChosen && !isDamaged && <p>The chat uses this one.</p>}
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
          {!isChosen && !isDamaged && <Button onClick={() => void shelf.use(id)}>Use this one</Button>}
          {isDamaged && origin.source === 'host' && <Button onClick={onMend}>Fetch the bad part again</Button>}
          <Button look="quiet" onClick={() => void shelf.check(id)}>
            Check it
          </Button>
          {!isDamaged && (
            <Button look="quiet" onClick={() => void shelf.saveCopy(id)}>
              {manifest.format === 'mlc' ? 'Save as a folder' : 'Save a copy'}
            </Button>
          )}
          <Button look="quiet" onClick={() => setAsking(true)}>
            Remove
          </Button>
        </div>
      )}
      <details>
        <summary>What is known of it</summary>
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
      const label = work.phase === 'checking' ? 'Checking every byte' : 'Checking every byte, then saving';
      return (
        <>
          <p role="status">{label}</p>
          <Progress label={label} share={work.doneBytes / sizeBytes} />
          <div className={styles.actions}>
            <Button onClick={onCancel}>Cancel</Button>
          </div>
        </>
      );
    }
    case 'checked':
      return <p role="status">Checked: every byte is as it was when it came.</p>;
    case 'saved':
      return <p role="status">{savedWords[work.kind]}</p>;
    case 'failed':
      return <TroubleNotice trouble={work.trouble} />;
  }
}

const savedWords = {
  file: 'Saved. The copy is a plain GGUF file that other devices and programs can read.',
  folder:
    'Saved as a folder. On another device, choose it on this page: each file is checked against the list of hashes in it.',
  downloads:
    'Each file goes where your downloads go; the browser may ask whether it may save several. Put them in one folder, and choose that on the other device.',
} as const;

type RemoveDialogProps = Pick<ShelfRowProps, 'model' | 'next'> & { onRemove: () => void; onClose: () => void };

function RemoveDialog({ model, next, onRemove, onClose }: RemoveDialogProps) {
  const { manifest, origin, isChosen } = model;
  return (
    <Dialog title={`Remove ${manifest.name}?`} onClose={onClose}>
      <p>
        This frees {formatBytes(manifest.file.sizeBytes)}.{' '}
        {origin.source === 'site'
          ? 'It can be fetched again from this site.'
          : origin.source === 'host'
            ? 'It can be fetched again from where it came.'
            : 'To have it back you need its file again.'}
      </p>
      {isChosen && (
        <p>
          The chat uses this model.{' '}
          {next
            ? `From its next start it uses ${next.manifest.name}.`
            : 'Without it the chat has none: your conversations stay, and nothing is answered until a model is here again.'}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" onClick={onRemove}>
          Remove it
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </Dialog>
  );
}
