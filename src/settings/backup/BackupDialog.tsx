import { formatMoment } from '../../shared/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './Backup.module.css';
import type { KeptLastBackup } from './last-backup.ts';
import { RestoreBackup } from './RestoreBackup.tsx';
import type { RestoringParts } from './restoring.ts';
import { SaveBackup } from './SaveBackup.tsx';
import type { SavingParts } from './saving.ts';
import { words } from './words.ts';

export interface BackupDialogProps extends RestoringParts, Omit<SavingParts, 'onSaved'> {
  lastBackup: KeptLastBackup;
  /** What is here cannot be opened, so there is nothing to save. */
  isRestoreOnly: boolean;
  onClose: () => void;
}

/** What is kept here into a file, and back out of it. */
export function BackupDialog({ lastBackup, isRestoreOnly, onClose, ...parts }: BackupDialogProps) {
  const { savedAtMs } = useStore(lastBackup);
  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{words().intro}</p>
        <p className={styles.small}>
          {savedAtMs === undefined ? words().noneYet : words().last(formatMoment(savedAtMs))}
        </p>
        {!isRestoreOnly && <SaveBackup {...parts} onSaved={() => lastBackup.saved()} />}
        <RestoreBackup {...parts} />
      </div>
    </Dialog>
  );
}
