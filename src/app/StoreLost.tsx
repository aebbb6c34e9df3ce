import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { findFate, removeKeptMark, type StoreFate } from '../vault/kept-mark.ts';
import type { Vault } from '../vault/vault.ts';
import { words } from './install/words.ts';
import styles from './Storage.module.css';

interface StoreLostProps {
  vault: Pick<Vault, 'inside' | 'subscribe'>;
  onRestore: () => void;
}

/** Says that the browser has lost what was kept, at each start until a person has read it. */
export function StoreLost({ vault, onRestore }: StoreLostProps) {
  const [fate, setFate] = useState<StoreFate>();
  useEffect(() => {
    // A browser that does not let files be kept has no mark either.
    const look = (): void => void findFate(vault.inside.raw).then(setFate, () => {});
    if (fate === undefined) look();
    // The first that is ever kept leaves the mark.
    if (fate === 'empty') return vault.subscribe(look);
  }, [vault, fate]);
  if (fate !== 'lost') return null;
  const close = (): void => void removeKeptMark().then(() => setFate(undefined));
  const { lost } = words();
  return (
    <div role="alert" data-storage="lost" className={styles.short}>
      <Notice
        actions={
          <>
            <Button onClick={onRestore}>{lost.restore}</Button>
            <Button look="quiet" onClick={close}>
              {words().haveRead}
            </Button>
          </>
        }
      >
        <p>
          <strong>{lost.title}</strong>
        </p>
        <p>{lost.meaning}</p>
      </Notice>
    </div>
  );
}
