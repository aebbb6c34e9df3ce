import { useState } from 'react';
import { formatBytes } from '../shared/format.ts';
import type { Readable } from '../shared/store.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import { goToModelsPage } from './leave.ts';
import styles from './Storage.module.css';
import type { StorageRoom } from './watch-storage.ts';

/** Said while there is still room for what is being written. Once read it stays away until the page is opened again. */
export function ShortOfRoom({ room }: { room: Readable<StorageRoom> }) {
  const now = useStore(room);
  const [isRead, setRead] = useState(false);
  if (now.phase === 'enough' || isRead) return null;
  return (
    <div role="status" data-storage="short" className={styles.short}>
      <Notice
        actions={
          <>
            <Button onClick={goToModelsPage}>See the models</Button>
            <Button look="quiet" onClick={() => setRead(true)}>
              I have read this
            </Button>
          </>
        }
      >
        <p>
          The browser leaves this app at most {formatBytes(now.mostBytes)} more. Remove a model that you do not use, or
          free space on this device, before it is full.
        </p>
      </Notice>
    </div>
  );
}
