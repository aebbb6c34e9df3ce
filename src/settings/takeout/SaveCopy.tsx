import { useEffect, useRef, useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { formatBytes, formatCount, formatNumber } from '../../shared/format.ts';
import type { ExportFormat } from '../../takeout/write/create-export.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { saveCopy, type SaveCopyParts } from './save-copy.ts';
import styles from './Takeout.module.css';

const formats = [
  { value: 'json', label: 'JSON' },
  { value: 'markdown', label: 'Markdown' },
  { value: 'page', label: 'Web page' },
  { value: 'text', label: 'Plain text' },
] as const satisfies { value: ExportFormat; label: string }[];

const formatWords: Record<ExportFormat, string> = {
  json: 'Everything, with all branches. Airlock reads it back without losing anything, and programs can, too.',
  markdown: 'To read and to edit, in any editor. The branches that are shown.',
  page: 'To read and to print, in any browser. It loads nothing. The branches that are shown.',
  text: 'To read anywhere. The branches that are shown.',
};

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
      <h3 id="save-copy">{isOne ? 'Save this conversation' : 'Save all conversations'}</h3>
      <Choice label="As" options={formats} value={format} onChange={setFormat} />
      <p className={styles.small}>
        {formatWords[format]} {!isOne && format !== 'json' && 'One file for each conversation, in an archive.'}
      </p>
      <div className={styles.actions}>
        {state.phase === 'making' ? (
          <Button onClick={() => running.current?.abort()}>Stop</Button>
        ) : (
          <Button look={isOne ? 'main' : 'plain'} onClick={() => void save()}>
            Save
          </Button>
        )}
      </div>
      <div role="status">
        {state.phase === 'making' && (
          <div className={styles.part}>
            <span>
              Writing
              {state.totalCount > 1 &&
                `, ${formatNumber(state.doneCount)} of ${formatCount(state.totalCount, 'conversation', 'conversations')}`}
            </span>
            <Progress label="Written" share={state.totalCount > 0 ? state.doneCount / state.totalCount : undefined} />
          </div>
        )}
        {state.phase === 'made' && (
          <p>
            Saved as <bdi>{state.name}</bdi>, {formatBytes(state.sizeBytes)}. What you save is outside the seal, and not
            encrypted.
          </p>
        )}
      </div>
      {state.phase === 'failed' && <TroubleNotice trouble={state.trouble} />}
    </section>
  );
}
