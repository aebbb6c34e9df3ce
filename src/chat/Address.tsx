import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from './address-words.ts';
import styles from './Address.module.css';
import { keepSource } from './markdown/sources.ts';
import { readAddress } from './read-address.ts';

export interface AddressProps {
  address: string;
  /** The words that the answer shows for it, where they could claim another address. */
  label?: string;
  /** Its Markdown, for copying by hand. */
  source?: string;
  children: ReactNode;
}

/**
 * What stands for a link in an answer. Not an anchor: hovering one lets a browser look its host up, and
 * Alt+click saves its target past every wall. Pressing it shows the whole address, to read and to copy.
 */
export function Address({ address, label, source, children }: AddressProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button ref={keepSource(source)} type="button" className={styles.address} onClick={() => setOpen(true)}>
        {children}
      </button>
      {/* Beside the app, not in the answer: a paragraph has no room for it. */}
      {isOpen &&
        createPortal(
          <AddressDialog address={address} label={label ?? ''} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </>
  );
}

function AddressDialog({ address, label, onClose }: { address: string; label: string; onClose: () => void }) {
  const { shown, copied, notes } = readAddress(address, label);
  return (
    <Dialog title={words().title} onClose={onClose}>
      <p>{words().intro}</p>
      <p className={styles.whole} tabIndex={0} role="group" aria-label={words().whole}>
        {/* In the order in which it is written, whatever the direction of its letters. */}
        <bdo dir="ltr" data-address>
          {shown}
        </bdo>
      </p>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {copied !== undefined && <CopyButton text={copied} label={words().copy} />}
        <Button onClick={onClose}>{words().close}</Button>
      </div>
    </Dialog>
  );
}
