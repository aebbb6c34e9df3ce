import { use, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { isComposing } from '../ui/is-composing.ts';
import { TroubleNotice } from '../ui/Notice.tsx';
import { TextField, type TextFieldHandle } from '../ui/TextField.tsx';
import { editPlace } from '../vault/draft-store.ts';
import type { UserTurn } from '../vault/records.ts';
import { AttachedTexts } from './attach/AttachedTexts.tsx';
import { joinFiles } from './attach/join-files.ts';
import { splitFiles } from './attach/split-files.ts';
import { Closed } from './closed.ts';
import { EditDrafts } from './edit-drafts.ts';
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

  const drafts = use(EditDrafts);
  const place = editPlace(turn.conversationId, turn.id);
  const restore = useEffectEvent((draft: string) => {
    // Who has begun to type meanwhile goes on with that.
    if (draft !== '' && field.current?.getText() === asked) field.current.setText(draft);
  });
  useEffect(() => {
    let isCurrent = true;
    drafts?.read(place).then(
      (draft) => isCurrent && restore(draft),
      () => {}, // a store that fails is told of where the conversation is to stand
    );
    return () => {
      isCurrent = false;
    };
  }, [drafts, place]);

  function change(text: string): void {
    setEmpty(whole(text) === '');
    drafts?.note(place, text === asked ? '' : text);
  }
  function end(): void {
    drafts?.note(place, '');
    onClose();
  }
  /** What was typed is there again when the question is edited again. */
  function leave(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !isComposing(event)) onClose();
  }
  function ask(): void {
    const text = whole(field.current?.getText() ?? '');
    if (isClosed || text === '') return;
    if (text === turn.text) return end();
    session.edit(turn, text).then(end, (error: unknown) => setTrouble(asTrouble(error, 'StorageFailed')));
  }

  return (
    <div className={styles.edit} onKeyDown={leave}>
      <TextField
        ref={field}
        label={said.question}
        initialText={asked}
        multiline
        autoFocus
        onChange={change}
        onSubmit={ask}
      />
      <AttachedTexts files={files} />
      {trouble && <TroubleNotice trouble={trouble} />}
      <div className={styles.editActions}>
        <Button onClick={end}>{said.cancel}</Button>
        <Button look="main" disabled={isEmpty || isClosed} onClick={ask}>
          {said.ask}
        </Button>
      </div>
    </div>
  );
}
