import { useEffect, useEffectEvent, useState } from 'react';
import styles from './DropTarget.module.css';
import type { Given } from './read-files.ts';
import { words } from './words.ts';

export interface DropTargetProps {
  isClosed: boolean;
  onGive: (given: readonly Given[]) => void;
}

/**
 * Takes the files that are dropped anywhere on the page, or pasted, and shows over the whole page that it does. Not while a
 * dialog is open, which may take them itself. That nothing dropped is opened in the page's place is the page guard's work.
 */
export function DropTarget({ isClosed, onGive }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  const give = useEffectEvent((given: readonly Given[]) => {
    if (!isClosed && given.length > 0) onGive(given);
  });
  const effect = useEffectEvent(() => (isClosed ? 'none' : 'copy'));
  useEffect(() => {
    function over(event: DragEvent): void {
      const files = filesOf(event.dataTransfer);
      setOver(files !== undefined);
      if (!files) return;
      event.preventDefault();
      files.dropEffect = effect();
    }
    function leave({ relatedTarget }: DragEvent): void {
      if (relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent): void {
      const files = filesOf(event.dataTransfer);
      setOver(false);
      if (!files) return;
      event.preventDefault();
      give(givenIn(files));
    }
    function paste(event: ClipboardEvent): void {
      const files = filesOf(event.clipboardData);
      // A table that was copied comes as text and as a picture of it: the text is what was meant.
      if (!files || files.types.includes('text/plain')) return;
      event.preventDefault();
      give(givenIn(files));
    }
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('paste', paste, { signal });
    return () => ended.abort();
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.target} data-drop-target={isClosed ? 'closed' : 'open'}>
      <p className={styles.words}>
        <strong>{isClosed ? words().dropClosed : words().drop}</strong>
        {!isClosed && <span>{words().staysHere}</span>}
      </p>
    </div>
  );
}

function filesOf(transfer: DataTransfer | null): DataTransfer | undefined {
  const isMeant = transfer?.types.includes('Files') && !document.querySelector('dialog[open]');
  return isMeant ? (transfer ?? undefined) : undefined;
}

/** To be asked in the event itself: afterwards the browser has forgotten it. */
function givenIn({ items }: DataTransfer): Given[] {
  return Array.from(items).flatMap((item) => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? { folder: entry.name } : (item.getAsFile() ?? []);
  });
}
