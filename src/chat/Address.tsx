import { useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './Address.module.css';

/**
 * What stands for a link in an answer. Not an anchor: hovering one lets a browser look its host up, and
 * Alt+click saves its target past every wall. Pressing it shows the whole address, to read and to copy.
 */
export function Address({ address, children }: { address: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.address} onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && (
        <Dialog title="An address in the answer" onClose={() => setOpen(false)}>
          <p>A model wrote this, and it may have made it up. Airlock does not open it.</p>
          <p className={styles.whole}>{address}</p>
          <div className={styles.actions}>
            <CopyButton text={address} label="Copy address" />
            <Button onClick={() => setOpen(false)}>Close</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
