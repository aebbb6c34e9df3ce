import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useStore } from '../../ui/use-store.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import type { Vault } from '../../vault/vault.ts';
import styles from './BackupReminder.module.css';
import { countAtRisk, type KeptLastBackup } from './last-backup.ts';
import { words } from './reminder-words.ts';

/** It goes through the whole list, and nobody waits for it. */
const laterMs = 3000;

export interface BackupReminderProps {
  vault: Pick<Vault, 'listConversations'>;
  lastBackup: KeptLastBackup;
  onOpen: () => void;
}

/** One quiet line, when there is something worth losing. It looks once, when the page is opened. */
export function BackupReminder({ vault, lastBackup, onOpen }: BackupReminderProps) {
  const last = useStore(lastBackup);
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const callOff = whenIdle(
      () =>
        vault.listConversations().then(
          (all) => isCurrent && setCount(countAtRisk(last, all, Date.now())),
          () => {}, // what cannot be read is said by the list itself
        ),
      laterMs,
    );
    return () => {
      isCurrent = false;
      callOff();
    };
  }, [vault, last]);
  if (count === 0) return null;
  return (
    <p className={styles.line}>
      <Button look="quiet" onClick={onOpen}>
        {words().noBackup(count)}
      </Button>
      <Button look="quiet" square aria-label={words().notNow} onClick={() => lastBackup.dismiss()}>
        <CloseIcon />
      </Button>
    </p>
  );
}
