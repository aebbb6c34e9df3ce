import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import { cleanText, titleFrom } from '../prompt.ts';
import styles from './Dialogs.module.css';
import { words } from './words.ts';

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
    <Dialog title={words().renaming.title} onClose={onClose}>
      <TextField ref={field} label={words().renaming.label} initialText={title} autoFocus onSubmit={rename} />
      <div className={styles.actions}>
        <Button onClick={onClose}>{words().cancel}</Button>
        <Button look="main" onClick={rename}>
          {words().rename}
        </Button>
      </div>
    </Dialog>
  );
}
