import { useState } from 'react';
import { formatNumber } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Vault } from '../vault/vault.ts';
import styles from './Gate.module.css';
import { goToModelsPage } from './leave.ts';

const label = 'Bringing what is kept up to this version';

/**
 * Stands over the chat while records of an earlier version are brought up to this one, if that takes a while, and where
 * they are of a later one.
 */
export function MigrationNotice({ vault }: { vault: Pick<Vault, 'migration' | 'migrate'> }) {
  const state = useStore(vault.migration);
  const [isRead, setRead] = useState(false);
  if (state.phase === 'none') return undefined;
  if (state.phase === 'newer')
    return isRead ? undefined : (
      <div className={styles.over} role="alert" data-store="newer">
        <Notice
          actions={
            <>
              <Button onClick={goToModelsPage}>Model and updates</Button>
              <Button onClick={() => setRead(true)}>Only read</Button>
            </>
          }
        >
          <p>
            <strong>A newer version of Airlock has been at what is kept here.</strong>
          </p>
          <p>
            This version can read it and changes nothing. To go on writing, fetch the newer version under Model and
            updates, and close the other tabs of Airlock.
          </p>
        </Notice>
      </div>
    );
  if (state.phase === 'failed')
    return (
      <div className={styles.over}>
        <TroubleNotice trouble={state.trouble} actions={<Button onClick={vault.migrate}>Try again</Button>} />
      </div>
    );
  const { doneCount, totalCount } = state;
  return (
    <div className={`${styles.over} ${styles.late}`} role="status">
      <Notice>
        <p>
          {label}: {formatNumber(doneCount)} of {formatNumber(totalCount)} conversations
        </p>
        <Progress label={label} share={totalCount > 0 ? doneCount / totalCount : undefined} />
        <p>Everything can be read meanwhile. You can close this page at any point: it goes on where it was.</p>
      </Notice>
    </div>
  );
}
