import { useEffect, useRef, useState } from 'react';
import type { Readable, Store } from '../../shared/store.ts';
import { Button } from '../../ui/Button.tsx';
import { chooseFiles } from '../../ui/choose-files.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './Attachments.module.css';
import { Chips } from './Chips.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ClipIcon } from './icons.tsx';
import type { AttachedFile } from './join-files.ts';
import { readFiles, type Given, type Refusal } from './read-files.ts';
import { readableTokens } from './readable-tokens.ts';
import { words } from './words.ts';

export interface AttachmentsProps {
  files: Store<readonly AttachedFile[]>;
  /** What is loaded: says how much can be attached. */
  engine: Readable<object>;
  /** Nothing can be attached now. */
  isClosed: boolean;
  onChange: () => void;
}

/** While no model is loaded nobody knows how much it can read: enough for any, and no burden to the page. */
const unknownTokens = 20_000;

/** A button to choose files, the whole page to drop them on, and what is attached, or why it cannot be. */
export function Attachments({ files, engine, isClosed, onChange }: AttachmentsProps) {
  const attached = useStore(files);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);

  async function give(given: readonly Given[]): Promise<void> {
    const read = await readFiles(given, readableTokens(engine.get()) ?? unknownTokens);
    // They were for the conversation that was shown then.
    if (!isHere.current) return;
    const before = files.get();
    const isNew = ({ name, text }: AttachedFile): boolean =>
      !before.some((one) => one.name === name && one.text === text);
    files.set([...before, ...read.files.filter(isNew)]);
    setRefused(read.refused);
    onChange();
  }
  function remove(index: number): void {
    files.update((all) => all.toSpliced(index, 1));
    onChange();
  }

  return (
    <>
      <DropTarget isClosed={isClosed} onGive={(given) => void give(given)} />
      {refused.length > 0 && (
        <div className={styles.row} role="alert" data-refused-files={refused.length}>
          <Notice actions={<Button onClick={() => setRefused([])}>{words().close}</Button>}>
            {refused.map(wordsFor).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Notice>
        </div>
      )}
      {attached.length > 0 && (
        <div className={styles.row}>
          <Chips files={attached} onRemove={remove} />
        </div>
      )}
      <Button
        look="quiet"
        square
        aria-label={words().attach}
        title={words().attach}
        disabled={isClosed}
        onClick={() => void chooseFiles('several').then(give)}
      >
        <ClipIcon />
      </Button>
    </>
  );
}

function wordsFor(refusal: Refusal): string {
  const { refused } = words();
  return refusal.why === 'too-long'
    ? refused['too-long'](refusal.name, refusal.tokens, refusal.limitTokens)
    : refused[refusal.why](refusal.name);
}
