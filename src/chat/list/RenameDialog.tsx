import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import { cleanText, titleFrom } from '../prompt.ts';
import styles from './Dialogs.module.css';

export interface RenameDialogProps {
  title: string;
  onRename: (title: string) => void;
  onClose: () => void;
}

export function RenameDialog({ title, onRename, onClose }: RenameDialogProps) {
  const field = useRef<TextFieldHandle>(null);
  function rename(): void {
    const text = titleFrom(cleanText(field.current?.getText() ?? ''));
    if (text === '') onClose();
    else onRename(text);
  }
  return (
    <Dialog title="Rename the conversation" onClose={onClose}>
      <TextField ref={field} label="Title" initialText={title} autoFocus onSubmit={rename} />
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="main" onClick={rename}>
          Rename
        </Button>
      </div>
    </Dialog>
  );
}
