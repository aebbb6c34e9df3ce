import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import styles from './Dialogs.module.css';
import { parseTags } from './tags.ts';
import { words } from './words.ts';

export interface TagsDialogProps {
  tags: readonly string[];
  /** Those that other conversations have. */
  known: readonly string[];
  onTag: (tags: string[]) => void;
  onClose: () => void;
}

/** The tags of a conversation, as a line of text and as buttons for those that are in use. */
export function TagsDialog({ tags, known, onTag, onClose }: TagsDialogProps) {
  const field = useRef<TextFieldHandle>(null);
  const [typed, setTyped] = useState(tags);
  function toggle(tag: string): void {
    const next = typed.includes(tag) ? typed.filter((one) => one !== tag) : [...typed, tag];
    field.current?.setText(next.join(', '));
    setTyped(next);
  }
  const save = (): void => onTag(parseTags(field.current?.getText() ?? ''));
  return (
    <Dialog title={words().tags} onClose={onClose}>
      <TextField
        ref={field}
        label={words().tagging.label}
        placeholder={words().tagging.placeholder}
        initialText={tags.join(', ')}
        autoFocus
        onChange={(text) => setTyped(parseTags(text))}
        onSubmit={save}
      />
      {known.length > 0 && (
        <div className={styles.known} role="group" aria-label={words().tagging.known}>
          {known.map((tag) => (
            <Button key={tag} aria-pressed={typed.includes(tag)} onClick={() => toggle(tag)}>
              {tag}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>{words().cancel}</Button>
        <Button look="main" onClick={save}>
          {words().tagging.keep}
        </Button>
      </div>
    </Dialog>
  );
}
