import { useEffect, useState } from 'react';
import { formatBytes, formatCount, formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice, TroubleNotice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { VaultInside } from '../../vault/inside.ts';
import { NewPassphrase } from '../NewPassphrase.tsx';
import styles from './Backup.module.css';
import { createSaving, type SavingState } from './saving.ts';
import { Working } from './Working.tsx';

const kinds = [
  { value: 'sealed', label: 'Encrypted' },
  { value: 'open', label: 'Readable by anybody' },
] as const;

/** The way out: into a file with a passphrase of its own, or into one that anybody can read. */
export function SaveBackup({ inside, onSaved }: { inside: VaultInside; onSaved: () => void }) {
  const [saving] = useState(() => createSaving(inside, onSaved));
  const state = useStore(saving.state);
  const [kind, setKind] = useState<'sealed' | 'open'>('sealed');
  // Nobody sees what goes on behind a closed dialog.
  useEffect(() => saving.cancel, [saving]);
  const isBusy = state.phase === 'starting' || state.phase === 'writing' || state.phase === 'checking';
  return (
    <section className={styles.part} data-saving={state.phase} aria-labelledby="save-backup">
      <h3 id="save-backup">Save a backup</h3>
      <div hidden={isBusy} className={styles.part}>
        <Choice label="What kind of file" options={kinds} value={kind} onChange={setKind} />
        {kind === 'sealed' ? (
          <NewPassphrase
            action="Save the backup"
            warning={
              <>
                <strong>This passphrase is the backup’s own.</strong> It opens the file on any device, and nothing else
                does. It cannot be recovered.
              </>
            }
            onSet={(passphrase) => saving.begin(passphrase)}
          />
        ) : (
          <>
            <Notice>
              <p>
                <strong>Whoever has the file can read every conversation.</strong> Keep it where nobody else looks.
              </p>
            </Notice>
            <div>
              <Button onClick={() => void saving.begin(undefined)}>Save without encryption</Button>
            </div>
          </>
        )}
      </div>
      <Outcome state={state} onCancel={saving.cancel} />
    </section>
  );
}

function Outcome({ state, onCancel }: { state: SavingState; onCancel: () => void }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'starting':
      return <Working label="Preparing" share={undefined} onCancel={onCancel} />;
    case 'writing': {
      const { doneCount, totalCount } = state;
      const label = `Writing, ${formatNumber(doneCount)} of ${formatNumber(totalCount)} conversations`;
      return <Working label={label} share={doneCount / Math.max(1, totalCount)} onCancel={onCancel} />;
    }
    case 'checking':
      return (
        <Working
          label="Reading it back, to see that it is right"
          share={state.doneBytes / state.totalBytes}
          onCancel={onCancel}
        />
      );
    case 'saved': {
      const { conversationCount, leftOutCount, sizeBytes } = state.saved;
      const what = `${formatCount(conversationCount, 'conversation', 'conversations')}, ${formatBytes(sizeBytes)}`;
      return (
        <div role="status" className={styles.part}>
          <p>
            {state.kind === 'file'
              ? `Saved: ${what}. The file was read back from the disk, and every byte of it is right.`
              : `Handed to the browser: ${what}. Every byte was read back before. Whether the download arrived whole this page cannot see: choose the file below to check it. That changes nothing.`}
          </p>
          {leftOutCount > 0 && (
            <p>
              {formatCount(leftOutCount, 'record', 'records')} could not be opened on this device, and so{' '}
              {leftOutCount === 1 ? 'is' : 'are'} not in it.
            </p>
          )}
        </div>
      );
    }
    case 'failed':
      return <TroubleNotice trouble={state.trouble} />;
  }
}
