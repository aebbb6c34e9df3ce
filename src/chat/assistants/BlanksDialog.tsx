import { useRef } from 'react';
import { blanksOf, fillBlanks } from '../../assistants/blanks.ts';
import { words } from '../../assistants/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { TextFieldHandle } from '../../ui/TextField.tsx';
import type { PromptTemplate } from '../../vault/kit/kit-records.ts';
import styles from './Assistants.module.css';
import { Field } from './Field.tsx';

export interface BlanksDialogProps {
  template: PromptTemplate;
  onFill: (text: string) => void;
  onClose: () => void;
}

/** The blanks of a template, a field each. */
export function BlanksDialog({ template: { name, text }, onFill, onClose }: BlanksDialogProps) {
  const fields = useRef(new Map<string, TextFieldHandle>());
  const fill = (): void =>
    onFill(fillBlanks(text, new Map(Array.from(fields.current, ([blank, field]) => [blank, field.getText()]))));
  return (
    <Dialog title={name} onClose={onClose}>
      {blanksOf(text).map((blank, index) => (
        <Field
          key={blank.name}
          ref={(field) => void (field && fields.current.set(blank.name, field))}
          label={blank.name}
          initialText={blank.initial}
          multiline
          autoFocus={index === 0}
          onSubmit={fill}
        />
      ))}
      <div className={styles.actions}>
        <Button onClick={onClose}>{words().cancel}</Button>
        <Button look="main" onClick={fill}>
          {words().fill}
        </Button>
      </div>
    </Dialog>
  );
}
