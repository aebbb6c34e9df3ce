import { useState } from 'react';
import { formatNumber } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Vault } from '../vault/vault.ts';
import styles from './Gate.module.css';
import { goToModelsPage } from './leave.ts';
import { words } from './panel-words.ts';

/**
 * Stands over the chat while records of an earlier version are brought up to this one, if that takes a while, and where
 * they are of a later one.
 */
export function MigrationNotice({ vault }: { vault: Pick<Vault, 'migration' | 'migrate'> }) {
  const { migration } = words();
  const state = useStore(vault.migration);
  const [isRead, setRead] = useState(false);
  if (state.phase === 'none') return undefined;
  if (state.phase === 'newer')
    return isRead ? undefined : (
      <div className={styles.over} role="alert" data-store="newer">
        <Notice
          actions={
            <>
              <Button onClick={goToModelsPage}>{migration.modelAndUpdates}</Button>
              <Button onClick={() => setRead(true)}>{migration.onlyRead}</Button>
            </>
          }
        >
          <p>
            <strong>{migration.newer}</strong>
          </p>
          <p>{migration.newerMeaning}</p>
        </Notice>
      </div>
    );
  if (state.phase === 'failed')
    return (
      <div className={styles.over}>
        <TroubleNotice trouble={state.trouble} actions={<Button onClick={vault.migrate}>{migration.again}</Button>} />
      </div>
    );
  const { doneCount, totalCount } = state;
  return (
    <div className={`${styles.over} ${styles.late}`} role="status">
      <Notice>
        <p>{migration.progress(formatNumber(doneCount), formatNumber(totalCount))}</p>
        <Progress label={migration.label} share={totalCount > 0 ? doneCount / totalCount : undefined} />
        <p>{migration.meanwhile}</p>
      </Notice>
    </div>
  );
}
