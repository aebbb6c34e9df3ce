import { Dialog } from '../../ui/Dialog.tsx';
import type { Takeout } from '../../takeout/takeout.ts';
import type { Vault } from '../../vault/vault.ts';
import { BringIn } from './BringIn.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import styles from './Takeout.module.css';
import { words } from './words.ts';

export interface TakeoutDialogProps {
  takeout: Takeout;
  vault: Vault;
  /** Opened for one conversation, to save that. */
  conversationId: string | undefined;
  onClose: () => void;
}

/** Conversations out into files, and in from files. */
export function TakeoutDialog({ takeout, vault, conversationId, onClose }: TakeoutDialogProps) {
  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.dialog}>
        <SaveCopy takeout={takeout} vault={vault} conversationId={conversationId} />
        {conversationId === undefined && <BringIn takeout={takeout} vault={vault} />}
      </div>
    </Dialog>
  );
}
