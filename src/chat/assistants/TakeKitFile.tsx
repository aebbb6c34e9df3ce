import { useRef, useState } from 'react';
import type { Kit, Shown } from '../../assistants/kit.ts';
import { beside, readKitFile, type FileFault } from '../../assistants/kit-file.ts';
import { words } from '../../assistants/words.ts';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import styles from './Assistants.module.css';

type Taking =
  | { phase: 'choosing' }
  | { phase: 'taken'; takenCount: number; hereAlready: number; refusedCount: number }
  | { phase: 'refused'; fault: FileFault }
  | { phase: 'failed'; trouble: Trouble };

/** Takes a file of assistants and templates in, and says what was taken of it and what was not. */
export function TakeKitFile({ kit, here }: { kit: Pick<Kit, 'put'>; here: readonly Shown[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [taking, setTaking] = useState<Taking>({ phase: 'choosing' });

  async function take(file: Blob): Promise<Taking> {
    const read = await readKitFile(file);
    if ('fault' in read) return { phase: 'refused', fault: read.fault };
    const { toKeep, hereAlready } = beside(here, read.items);
    if (toKeep.length > 0) await kit.put(toKeep);
    return { phase: 'taken', takenCount: toKeep.length, hereAlready, refusedCount: read.refusedCount };
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words().takeFromFile}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words().fileOfAssistants}
        accept=".json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          const failed = (error: unknown): Taking => ({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
          if (file) void take(file).catch(failed).then(setTaking);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
      <Outcome taking={taking} />
    </>
  );
}

function Outcome({ taking }: { taking: Taking }) {
  switch (taking.phase) {
    case 'choosing':
      return null;
    case 'taken': {
      const { takenCount, hereAlready, refusedCount } = taking;
      return (
        <p role="status" className={styles.outcome}>
          {words().taken(takenCount)} {hereAlready > 0 && words().hereAlready(hereAlready)}{' '}
          {refusedCount > 0 && words().refused(refusedCount)}
        </p>
      );
    }
    case 'refused':
      return (
        <p role="status" className={styles.outcome}>
          {words().faults[taking.fault]}
        </p>
      );
    case 'failed':
      return <TroubleNotice trouble={taking.trouble} />;
  }
}
