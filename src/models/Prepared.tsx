import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './ModelsScreen.module.css';
import type { SetupState } from './setup.ts';
import type { StoragePromise } from '../shared/storage-promise.ts';
import { words } from './words.ts';

/** How long the answer about storage is on the screen before the chat opens by itself. */
const pauseMs = 1500;

export interface PreparedProps {
  state: Extract<SetupState, { phase: 'prepared' }>;
  storage: StoragePromise;
  onEnter: () => void;
  onLookForUpdate: () => void;
}

export function Prepared({ state, storage, onEnter, onLookForUpdate }: PreparedProps) {
  const persisted = useStore(storage.state);
  const say = words();
  const versionIs = state.isCurrent ? say.versionIsNewest : say.versionIs;
  useEffect(() => {
    if (!state.isNew) return;
    const timer = setTimeout(onEnter, pauseMs);
    return () => clearTimeout(timer);
  }, [state.isNew, onEnter]);
  return (
    <>
      <h1>{say.ready}</h1>
      <p className={styles.lead}>{state.isNew ? say.opensNow : say.allIsHere}</p>
      <Facts
        facts={[
          [say.storage, say.storageIs[persisted]],
          [say.version, versionIs(__AIRLOCK_VERSION__, state.build)],
        ]}
      />
      <div className={styles.actions}>
        <Button look="main" onClick={onEnter}>
          {say.openChat}
        </Button>
        {!state.isNew && <Button onClick={onLookForUpdate}>{say.lookForNew}</Button>}
      </div>
      {!state.isNew && <p className={styles.small}>{say.onlyWhenAsked}</p>}
    </>
  );
}
