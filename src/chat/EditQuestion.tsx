import { use, useRef, useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { TextField, type TextFieldHandle } from '../ui/TextField.tsx';
import type { UserTurn } from '../vault/records.ts';
import { AttachedTexts } from './attach/AttachedTexts.tsx';
import { joinFiles } from './attach/join-files.ts';
import { splitFiles } from './attach/split-files.ts';
import { Closed } from './closed.ts';
import { cleanText } from './prompt.ts';
import type { Session } from './session.ts';
import { words } from './turn-words.ts';
import styles from './TurnTools.module.css';

export interface EditQuestionProps {
  turn: UserTurn;
  session: Pick<Session, 'edit'>;
  onClose: () => void;
}

/** A question in a field, to be asked in other words; its files go with these, too. The first wording stays beside it. */
export function EditQuestion({ turn, session, onClose }: EditQuestionProps) {
  const isClosed = use(Closed);
  const said = words().edit;
  const field = useRef<TextFieldHandle>(null);
  const { words: asked, files } = splitFiles(turn.text);
  const whole = (typed: string): string => cleanText(joinFiles(typed, files));
  const [isEmpty, setEmpty] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  function ask(): void {
    const text = whole(field.current?.getText() ?? '');
    if (isClosed || text === '') return;
    if (text === turn.text) return onClose();
    session.edit(turn, text).then(onClose, (error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  }

  return (
    <div className={styles.edit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <TextField
        ref={field}
        label={said.question}
        initialText={asked}
        multiline
        autoFocus
        onChange={(text) => setEmpty(whole(text) === '')}
        onSubmit={ask}
      />
      <AttachedTexts files={files} />
      {trouble && <TroubleNotice trouble={trouble} />}
      <div className={styles.editActions}>
        <Button onClick={onClose}>{said.cancel}</Button>
        <Button look="main" disabled={isEmpty || isClosed} onClick={ask}>
          {said.ask}
        </Button>
      </div>
    </div>
  );
}
