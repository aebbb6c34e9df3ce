import { useState, type Ref } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField, type TextFieldHandle, type TextFieldProps } from '../ui/TextField.tsx';
import styles from './Passphrase.module.css';
import { words } from './words.ts';

type PassphraseFieldProps = Pick<TextFieldProps, 'label' | 'autoFocus' | 'disabled' | 'onChange' | 'onSubmit'> & {
  ref: Ref<TextFieldHandle>;
};

/** A text field that shows dots, and the text where one asks for it. */
export function PassphraseField({ label, ...rest }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.line}>
        <TextField {...rest} label={label} secret={!isShown} />
        <Button
          look="quiet"
          aria-pressed={isShown}
          aria-label={words().showField(label)}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words().hide : words().show}
        </Button>
      </div>
    </div>
  );
}
