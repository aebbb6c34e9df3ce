import { useEffect, useRef } from 'react';
import { formatBytes, formatRemaining } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Importer, ImportState } from './importer.ts';
import { ModelFacts } from './ModelFacts.tsx';
import styles from './ModelsScreen.module.css';

export interface ImportBoxProps {
  importer: Importer;
  onUse: (id: string) => void;
}

/** The way in for a model file that somebody has already: chosen, or dropped anywhere on the page. */
export function ImportBox({ importer, onUse }: ImportBoxProps) {
  const state = useStore(importer.state);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault(); // else the browser opens the file itself
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void importer.begin(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [importer]);
  const isBusy = state.phase === 'reading' || state.phase === 'copying';
  return (
    <section className={styles.section} data-import={state.phase} aria-labelledby="import-title">
      <h2 id="import-title">Bring a model of your own</h2>
      <p>
        A GGUF file that lies on this device or on a stick, for the processor to run. It is copied into the app without
        any network. Drop it anywhere on this page, or choose it.
      </p>
      <Outcome state={state} importer={importer} onUse={onUse} />
      {!isBusy && (
        <div className={styles.actions}>
          <Button onClick={() => input.current?.click()}>Choose a .gguf file</Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".gguf"
        hidden
        aria-label="Model file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void importer.begin(file);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </section>
  );
}

function Outcome({ state, importer, onUse }: ImportBoxProps & { state: ImportState }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">Reading what {state.fileName} says of itself…</p>;
    case 'copying':
      return <Copying state={state} onCancel={importer.cancel} />;
    case 'failed':
      return (
        <TroubleNotice
          trouble={state.trouble}
          actions={
            <Button look="quiet" onClick={importer.dismiss}>
              Close
            </Button>
          }
        />
      );
    case 'done': {
      const { name, id } = state.model.manifest;
      return (
        <div role="status" className={styles.section}>
          <Notice
            actions={
              <>
                <Button
                  look="main"
                  onClick={() => {
                    onUse(id);
                    importer.dismiss();
                  }}
                >
                  Use this one
                </Button>
                <Button look="quiet" onClick={importer.dismiss}>
                  Later
                </Button>
              </>
            }
          >
            <p>
              <strong>{state.isNew ? `${name} is on this device.` : `This file is here already: ${name}.`}</strong>
            </p>
            <p>What is known of it, in its own words:</p>
          </Notice>
          <ModelFacts model={state.model} />
        </div>
      );
    }
  }
}

function Copying({ state, onCancel }: { state: Extract<ImportState, { phase: 'copying' }>; onCancel: () => void }) {
  const { name, doneBytes, totalBytes, bytesPerSecond, isLooking } = state;
  const what = isLooking ? `Looking whether ${name} is here already` : `Copying ${name}`;
  return (
    <>
      <p role="status">{what}</p>
      <Progress label={what} share={doneBytes / totalBytes} />
      <p className={styles.numbers}>
        {formatBytes(doneBytes)} of {formatBytes(totalBytes)}
        {bytesPerSecond > 0 && <> · {formatRemaining((totalBytes - doneBytes) / bytesPerSecond)} left</>}
      </p>
      <p className={styles.small}>Keep this page open. If it closes, nothing of the file stays, and you begin anew.</p>
      <div className={styles.actions}>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}
