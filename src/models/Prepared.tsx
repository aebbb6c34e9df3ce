import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './ModelsScreen.module.css';
import type { SetupState } from './setup.ts';
import type { StoragePromise } from '../shared/storage-promise.ts';

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
  useEffect(() => {
    if (!state.isNew) return;
    const timer = setTimeout(onEnter, pauseMs);
    return () => clearTimeout(timer);
  }, [state.isNew, onEnter]);
  return (
    <>
      <h1>This device is ready</h1>
      <p className={styles.lead}>
        {state.isNew
          ? 'The chat opens now, without the network.'
          : 'The app and its model are here. You can turn the network off and go on talking.'}
      </p>
      <Facts
        facts={[
          ['Storage', storageWords[persisted]],
          [
            'Version',
            <>
              {__AIRLOCK_VERSION__}, build {state.build}
              {state.isCurrent && '. This is the newest version on this site.'}
            </>,
          ],
        ]}
      />
      <div className={styles.actions}>
        <Button look="main" onClick={onEnter}>
          Open the chat
        </Button>
        {!state.isNew && <Button onClick={onLookForUpdate}>Look for a new version</Button>}
      </div>
      {!state.isNew && (
        <p className={styles.small}>
          A new version is looked for only when you press this, and it changes nothing until you say so.
        </p>
      )}
    </>
  );
}

const storageWords = {
  unknown: 'The browser has not said whether it protects what is kept here.',
  asking: 'Asking the browser to protect what is kept here…',
  granted: 'Protected: the browser will not clear this app away to make room.',
  refused: 'Not protected: the browser may clear this app away when the device runs full. Installing the app helps.',
} as const;
