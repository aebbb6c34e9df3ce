import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { chooseFiles } from '../../ui/choose-files.ts';
import { TroubleNotice } from '../../ui/Notice.tsx';
import type { TextFieldHandle } from '../../ui/TextField.tsx';
import { useStore } from '../../ui/use-store.ts';
import { PassphraseField } from '../PassphraseField.tsx';
import styles from './Backup.module.css';
import { createRestoring, type Restoring, type RestoringParts } from './restoring.ts';
import { restoredWords } from './survey-words.ts';
import { SurveyView } from './SurveyView.tsx';
import { words } from './words.ts';
import { Working } from './Working.tsx';

/** The way back in. A file is read and checked whole, and what it would do is shown, before anything is changed. */
export function RestoreBackup(parts: RestoringParts) {
  const [restoring] = useState(() => createRestoring(parts));
  const { phase } = useStore(restoring.state);
  // Whoever closes the dialog before the end has not restored.
  useEffect(() => restoring.cancel, [restoring]);

  async function choose(): Promise<void> {
    const [file] = await chooseFiles('one');
    if (file) await restoring.begin(file);
  }
  return (
    <section className={styles.part} data-restoring={phase} aria-labelledby="restore-backup">
      <h3 id="restore-backup">{words().restore.title}</h3>
      <Step restoring={restoring} />
      {(phase === 'idle' || phase === 'failed' || phase === 'restored') && (
        <>
          {phase === 'idle' && <p className={styles.small}>{words().restore.intro}</p>}
          <div>
            <Button onClick={() => void choose()}>{words().restore.choose}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function Step({ restoring }: { restoring: Restoring }) {
  const state = useStore(restoring.state);
  switch (state.phase) {
    case 'idle':
      return null;
    case 'asking':
    case 'opening':
      return <AskPassphrase restoring={restoring} />;
    case 'checking':
      return <Working label={words().restore.checking} share={state.share} onCancel={restoring.cancel} />;
    case 'ready':
      return (
        <SurveyView
          name={state.name}
          madeAtMs={state.body.preface.madeAtMs}
          survey={state.survey}
          settings={state.settings}
          onRestore={(mode) => void restoring.restore(mode)}
          onLeave={restoring.cancel}
        />
      );
    case 'restoring':
      return <Working label={words().restore.restoring} share={state.share} onCancel={restoring.cancel} />;
    case 'restored':
      return (
        <div role="status" className={styles.part}>
          {restoredWords(state).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    case 'failed':
      return <TroubleNotice trouble={state.trouble} />;
  }
}

function AskPassphrase({ restoring }: { restoring: Restoring }) {
  const state = useStore(restoring.state);
  const field = useRef<TextFieldHandle>(null);
  const trouble = state.phase === 'asking' ? state.trouble : undefined;
  const isBusy = state.phase === 'opening';
  async function open(): Promise<void> {
    const passphrase = field.current?.getText() ?? '';
    if (!isBusy && passphrase !== '') await restoring.open(passphrase);
  }
  return (
    <>
      <PassphraseField ref={field} label={words().restore.passphrase} autoFocus onSubmit={() => void open()} />
      {trouble && <TroubleNotice trouble={trouble} />}
      <div className={styles.actions}>
        <Button look="main" disabled={isBusy} onClick={() => void open()}>
          {isBusy ? words().restore.opening : words().restore.open}
        </Button>
        <Button onClick={restoring.cancel}>{words().restore.leave}</Button>
      </div>
    </>
  );
}
