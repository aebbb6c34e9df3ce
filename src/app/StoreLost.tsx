import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { findFate, forgetLoss, leaveMark, type StoreFate } from '../vault/kept-mark.ts';
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
    const { raw } = vault.inside;
    const learn = (found: Promise<StoreFate>): void => void found.then(setFate, () => {}); // where no files are kept there is no mark
    if (fate === undefined) learn(findFate(raw));
    if (fate === 'empty') return vault.subscribe(() => learn(leaveMark(raw)));
  }, [vault, fate]);
  if (fate !== 'lost') return null;
  const { lost } = words();
  return (
    <div role="alert" data-storage="lost" className={styles.lost}>
      <Notice
        actions={
          <>
            <Button onClick={onRestore}>{lost.restore}</Button>
            <Button look="quiet" onClick={() => void forgetLoss().then(setFate)}>
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
