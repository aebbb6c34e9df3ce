import { formatMoment } from '../../shared/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { VaultInside } from '../../vault/inside.ts';
import styles from './Backup.module.css';
import type { KeptLastBackup } from './last-backup.ts';
import { RestoreBackup } from './RestoreBackup.tsx';
import { SaveBackup } from './SaveBackup.tsx';
import { words } from './words.ts';

export interface BackupDialogProps {
  inside: VaultInside;
  lastBackup: KeptLastBackup;
  /** Ends an answer that is being written: it would change what is being restored. */
  beforeRestoring: () => Promise<void>;
  onClose: () => void;
}

/** Conversations into a file, and back out of it. */
export function BackupDialog({ inside, lastBackup, beforeRestoring, onClose }: BackupDialogProps) {
  const { savedAtMs } = useStore(lastBackup);
  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{words().intro}</p>
        <p className={styles.small}>
          {savedAtMs === undefined ? words().noneYet : words().last(formatMoment(savedAtMs))}
        </p>
        <SaveBackup inside={inside} onSaved={() => lastBackup.saved()} />
        <RestoreBackup inside={inside} beforeRestoring={beforeRestoring} />
      </div>
    </Dialog>
  );
}
