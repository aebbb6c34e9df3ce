import { anyLibrary } from '../model-store/find-mlc.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import type { ImportBoxProps } from './ImportBox.tsx';
import type { ImportState } from './importer.ts';
import { ModelFacts } from './ModelFacts.tsx';
import styles from './ModelsScreen.module.css';
import { progressWords } from './progress-words.ts';
import { words } from './shelf-words.ts';

/** How the import stands, and what came of it. */
export function ImportOutcome({ state, importer, onUse }: ImportBoxProps & { state: ImportState }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{words().reading}</p>;
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
              {words().close}
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
                  {words().use}
                </Button>
                <Button look="quiet" onClick={importer.dismiss}>
                  {words().later}
                </Button>
              </>
            }
          >
            <p>
              <strong>{state.isNew ? words().isHere(name) : words().wasHere(name)}</strong>
            </p>
            <p>{words().inItsWords}</p>
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
          <strong>{words().notWhole(name)}</strong>
        </p>
        <ul className={styles.changes}>
          {files.slice(0, namedFiles).map((file) => (
            <li key={file}>
              <code>{file}</code>
            </li>
          ))}
          {rest > 0 && <li>{words().moreFiles(rest)}</li>}
          {missing.includes(anyLibrary) && (
            <li>
              <Sentence parts={words().itsLibrary(<code>.wasm</code>)} />
            </li>
          )}
        </ul>
        <p>{words().nothingCopied}</p>
      </Notice>
    </div>
  );
}

function Copying({ state, onCancel }: { state: Extract<ImportState, { phase: 'copying' }>; onCancel: () => void }) {
  const { name, doneBytes, totalBytes, isLooking } = state;
  const what = isLooking ? words().comparing(name) : words().copying(name);
  return (
    <>
      <p role="status">{what}</p>
      <Progress label={what} share={doneBytes / totalBytes} />
      <p className={styles.numbers}>{progressWords(state, false)}</p>
      <p className={styles.small}>{words().keepOpen}</p>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{words().cancel}</Button>
      </div>
    </>
  );
}
