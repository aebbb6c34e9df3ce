import { useState } from 'react';
import { formatBytes } from '../shared/format.ts';
import type { Readable } from '../shared/store.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import { words } from './install/words.ts';
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
            <Button onClick={goToModelsPage}>{words().seeModels}</Button>
            <Button look="quiet" onClick={() => setRead(true)}>
              {words().haveRead}
            </Button>
          </>
        }
      >
        <p>{words().shortOfRoom(formatBytes(now.mostBytes))}</p>
      </Notice>
    </div>
  );
}
