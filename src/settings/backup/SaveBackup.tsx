import { useEffect, useState } from 'react';
import { formatBytes, formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice, TroubleNotice } from '../../ui/Notice.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { useStore } from '../../ui/use-store.ts';
import { NewPassphrase } from '../NewPassphrase.tsx';
import styles from './Backup.module.css';
import { createSaving, type SavingParts, type SavingState } from './saving.ts';
import { words } from './words.ts';
import { Working } from './Working.tsx';

/** The way out: into a file with a passphrase of its own, or into one that anybody can read. */
export function SaveBackup(parts: SavingParts) {
  const [saving] = useState(() => createSaving(parts));
  const state = useStore(saving.state);
  const [kind, setKind] = useState<'sealed' | 'open'>('sealed');
  // Nobody sees what goes on behind a closed dialog.
  useEffect(() => saving.cancel, [saving]);
  const { save: say } = words();
  const kinds = [
    { value: 'sealed', label: say.sealed },
    { value: 'open', label: say.open },
  ] as const;
  const isBusy = state.phase === 'starting' || state.phase === 'writing' || state.phase === 'checking';
  return (
    <section className={styles.part} data-saving={state.phase} aria-labelledby="save-backup">
      <h3 id="save-backup">{say.title}</h3>
      <div hidden={isBusy} className={styles.part}>
        <Choice label={say.kind} options={kinds} value={kind} onChange={setKind} />
        {kind === 'sealed' ? (
          <NewPassphrase
            action={say.save}
            warning={say.ownPassphrase(<strong>{say.itsOwn}</strong>)}
            onSet={(passphrase) => saving.begin(passphrase)}
          />
        ) : (
          <>
            <Notice>
              <p>
                <Sentence parts={say.inTheOpen(<strong>{say.everybodyReads}</strong>)} />
              </p>
            </Notice>
            <div>
              <Button onClick={() => void saving.begin(undefined)}>{say.saveOpen}</Button>
            </div>
          </>
        )}
      </div>
      <Outcome state={state} onCancel={saving.cancel} />
    </section>
  );
}

function Outcome({ state, onCancel }: { state: SavingState; onCancel: () => void }) {
  const { save: say, conversations } = words();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'starting':
      return <Working label={say.preparing} share={undefined} onCancel={onCancel} />;
    case 'writing': {
      const { doneCount, totalCount } = state;
      const label = say.writing(formatNumber(doneCount), formatNumber(totalCount));
      return <Working label={label} share={doneCount / Math.max(1, totalCount)} onCancel={onCancel} />;
    }
    case 'checking':
      return <Working label={say.checking} share={state.doneBytes / state.totalBytes} onCancel={onCancel} />;
    case 'saved': {
      const { conversationCount, leftOutCount, sizeBytes } = state.saved;
      const tell = state.kind === 'file' ? say.saved : say.handedOver;
      return (
        <div role="status" className={styles.part}>
          <p>{tell(conversations(conversationCount), formatBytes(sizeBytes))}</p>
          {leftOutCount > 0 && <p>{say.leftOut(leftOutCount)}</p>}
        </div>
      );
    }
    case 'failed':
      return <TroubleNotice trouble={state.trouble} />;
  }
}
