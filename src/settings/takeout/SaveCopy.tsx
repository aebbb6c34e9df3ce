import { useEffect, useRef, useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { formatBytes, formatNumber } from '../../shared/format.ts';
import type { ExportFormat } from '../../takeout/write/create-export.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { saveCopy, type SaveCopyParts } from './save-copy.ts';
import styles from './Takeout.module.css';
import { words } from './words.ts';

const formats: readonly ExportFormat[] = ['json', 'markdown', 'page', 'text'];

type SaveState =
  | { phase: 'choosing' }
  | { phase: 'making'; doneCount: number; totalCount: number }
  | { phase: 'made'; name: string; sizeBytes: number }
  | { phase: 'failed'; trouble: Trouble };

export interface SaveCopyProps extends SaveCopyParts {
  /** The one to save; undefined for all. */
  conversationId: string | undefined;
}

/** The way out: a file of one conversation, or of all. */
export function SaveCopy({ takeout, vault, conversationId }: SaveCopyProps) {
  const [format, setFormat] = useState<ExportFormat>('json');
  const [state, setState] = useState<SaveState>({ phase: 'choosing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const isOne = conversationId !== undefined;
  const { save: say } = words();

  async function save(): Promise<void> {
    const { signal } = (running.current = new AbortController());
    setState({ phase: 'making', doneCount: 0, totalCount: 0 });
    try {
      const made = await saveCopy({ takeout, vault }, { format, conversationId }, signal, (doneCount, totalCount) =>
        setState({ phase: 'making', doneCount, totalCount }),
      );
      saveFile(made.name, made.blob);
      setState({ phase: 'made', name: made.name, sizeBytes: made.blob.size });
    } catch (error) {
      setState(
        signal.aborted ? { phase: 'choosing' } : { phase: 'failed', trouble: asTrouble(error, 'StorageFailed') },
      );
    }
  }

  return (
    <section className={styles.part} aria-labelledby="save-copy" data-save-copy={state.phase}>
      <h3 id="save-copy">{isOne ? say.one : say.all}</h3>
      <Choice
        label={say.as}
        options={formats.map((value) => ({ value, label: say.formats[value] }))}
        value={format}
        onChange={setFormat}
      />
      <p className={styles.small}>
        {say.meanings[format]} {!isOne && format !== 'json' && say.archive}
      </p>
      <div className={styles.actions}>
        {state.phase === 'making' ? (
          <Button onClick={() => running.current?.abort()}>{words().stop}</Button>
        ) : (
          <Button look={isOne ? 'main' : 'plain'} onClick={() => void save()}>
            {say.save}
          </Button>
        )}
      </div>
      <div role="status">
        {state.phase === 'making' && (
          <div className={styles.part}>
            <span>
              {state.totalCount > 1 ? say.writingSome(formatNumber(state.doneCount), state.totalCount) : say.writing}
            </span>
            <Progress
              label={say.written}
              share={state.totalCount > 0 ? state.doneCount / state.totalCount : undefined}
            />
          </div>
        )}
        {state.phase === 'made' && (
          <p>
            <Sentence parts={say.saved(<bdi>{state.name}</bdi>, formatBytes(state.sizeBytes))} />
          </p>
        )}
      </div>
      {state.phase === 'failed' && <TroubleNotice trouble={state.trouble} />}
    </section>
  );
}
