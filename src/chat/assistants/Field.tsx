import type { Ref } from 'react';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import styles from './Assistants.module.css';

export interface FieldProps {
  label: string;
  initialText: string;
  multiline?: boolean;
  autoFocus?: boolean;
  /** Stands below. */
  hint?: string | undefined;
  /** Begins with room for several lines. */
  isTall?: boolean;
  onChange?: (text: string) => void;
  onSubmit?: () => void;
  ref: Ref<TextFieldHandle>;
}

/** A text field with its name above it. */
export function Field({ label, hint, multiline = false, isTall = false, ...field }: FieldProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={multiline ? styles.long : undefined} data-tall={isTall || undefined}>
        <TextField label={label} multiline={multiline} {...field} />
      </div>
      {hint !== undefined && <span className={styles.note}>{hint}</span>}
    </div>
  );
}
