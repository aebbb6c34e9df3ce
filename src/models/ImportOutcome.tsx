import { anyLibrary } from '../model-store/find-mlc.ts';
import { formatBytes, formatCount, formatRemaining } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import type { ImportBoxProps } from './ImportBox.tsx';
import type { ImportState } from './importer.ts';
import { ModelFacts } from './ModelFacts.tsx';
import styles from './ModelsScreen.module.css';

/** How the import stands, and what came of it. */
export function ImportOutcome({ state, importer, onUse }: ImportBoxProps & { state: ImportState }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">Reading what the model says of itself…</p>;
    case 'lacking':
      return <Lacking state={state} />;
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
              <strong>{state.isNew ? `${name} is on this device.` : `This model is here already: ${name}.`}</strong>
            </p>
            <p>What is known of it, in its own words:</p>
          </Notice>
          <ModelFacts model={state.model} />
        </div>
      );
    }
  }
}

/** More names than this nobody reads: then the wrong folder was chosen, or a download broke off early. */
const namedFiles = 5;

function Lacking({ state: { name, missing } }: { state: Extract<ImportState, { phase: 'lacking' }> }) {
  const files = missing.filter((file) => file !== anyLibrary);
  const rest = files.length - namedFiles;
  return (
    <div role="status">
      <Notice>
        <p>
          <strong>{name} is not whole: something is missing.</strong>
        </p>
        <ul className={styles.changes}>
          {files.slice(0, namedFiles).map((file) => (
            <li key={file}>
              <code>{file}</code>
            </li>
          ))}
          {rest > 0 && <li>and {formatCount(rest, 'more file', 'more files')}</li>}
          {missing.includes(anyLibrary) && (
            <li>
              Its library: one file whose name ends in <code>.wasm</code>. It is the program that runs this model on the
              graphics card, and often lies apart from the weights.
            </li>
          )}
        </ul>
        <p>Nothing has been copied yet. Choose what is missing, or drop it here.</p>
      </Notice>
    </div>
  );
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
      <p className={styles.small}>Keep this page open. If it closes, nothing of the model stays, and you begin anew.</p>
      <div className={styles.actions}>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}
