import { useRef, useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { TextField, type TextFieldHandle } from '../ui/TextField.tsx';
import type { UserTurn } from '../vault/records.ts';
import { cleanText } from './prompt.ts';
import type { Session } from './session.ts';
import styles from './TurnTools.module.css';

export interface EditQuestionProps {
  turn: UserTurn;
  session: Pick<Session, 'edit'>;
  isClosed: boolean;
  onClose: () => void;
}

/** A question in a field, to be asked in other words. The first wording stays beside it. */
export function EditQuestion({ turn, session, isClosed, onClose }: EditQuestionProps) {
  const field = useRef<TextFieldHandle>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  function ask(): void {
    const text = field.current?.getText() ?? '';
    if (isClosed || cleanText(text) === '') return;
    if (cleanText(text) === turn.text) return onClose();
    session.edit(turn, text).then(onClose, (error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  }

  return (
    <div className={styles.edit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <TextField
        ref={field}
        label="Your question, in other words"
        initialText={turn.text}
        multiline
        autoFocus
        onChange={(text) => setEmpty(cleanText(text) === '')}
        onSubmit={ask}
      />
      {trouble && <TroubleNotice trouble={trouble} />}
      <div className={styles.editActions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="main" disabled={isEmpty || isClosed} onClick={ask}>
          Ask this instead
        </Button>
      </div>
    </div>
  );
}
