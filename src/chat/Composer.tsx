import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { SendIcon, StopIcon } from '../ui/icons.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { TextField, type TextFieldHandle } from '../ui/TextField.tsx';
import styles from './Composer.module.css';
import { cleanText } from './prompt.ts';

export interface ComposerProps {
  /** The reason why nothing can be sent now, in words; undefined when it can. */
  closedBecause: string | undefined;
  isAnswering: boolean;
  /** Resolves when the question is stored; what it throws is shown, and the text stays. */
  onSend: (text: string) => Promise<void>;
  onStop: () => void;
  /** Hears what stands in the field, after every change. */
  onText?: (text: string) => void;
  ref?: Ref<ComposerHandle>;
}

export interface ComposerHandle {
  /** Puts a text into the field, for the person to send or to change. */
  suggest(text: string): void;
}

export function Composer({ closedBecause, isAnswering, onSend, onStop, onText, ref }: ComposerProps) {
  const field = useRef<TextFieldHandle>(null);
  const [isEmpty, setEmpty] = useState(true);
  const [trouble, setTrouble] = useState<Trouble>();
  const isSending = useRef(false);
  const isClosed = closedBecause !== undefined;

  useImperativeHandle(ref, () => ({
    suggest(text) {
      field.current?.setText(text);
      field.current?.focus();
      setEmpty(false);
      onText?.(text);
    },
  }));

  async function send(): Promise<void> {
    const text = field.current?.getText() ?? '';
    if (isSending.current || isAnswering || isClosed || cleanText(text) === '') return;
    isSending.current = true;
    setTrouble(undefined);
    try {
      await onSend(text);
      field.current?.setText('');
      setEmpty(true);
      onText?.('');
    } catch (error) {
      setTrouble(asTrouble(error, 'StorageFailed'));
    } finally {
      isSending.current = false;
    }
  }

  return (
    <div
      className={styles.composer}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isAnswering) onStop();
      }}
    >
      {trouble && <TroubleNotice trouble={trouble} />}
      <div className={styles.box} data-closed={isClosed || undefined}>
        <TextField
          ref={field}
          label="Message"
          placeholder={closedBecause ?? 'Ask something'}
          multiline
          autoFocus={!isClosed && matchMedia('(pointer: fine)').matches}
          disabled={isClosed}
          onChange={(text) => {
            setEmpty(cleanText(text) === '');
            onText?.(text);
          }}
          onSubmit={() => void send()}
        />
        {isAnswering ? (
          <Button look="main" square aria-label="Stop answering" onClick={onStop}>
            <StopIcon />
          </Button>
        ) : (
          <Button look="main" square aria-label="Send" disabled={isEmpty || isClosed} onClick={() => void send()}>
            <SendIcon />
          </Button>
        )}
      </div>
    </div>
  );
}
