import { useRef, useState } from 'react';
import { readTemplate } from '../../assistants/read-form.ts';
import { words } from '../../assistants/words.ts';
import type { TextFieldHandle } from '../../ui/TextField.tsx';
import type { PromptTemplate } from '../../vault/kit/kit-records.ts';
import { cleanText } from '../prompt.ts';
import { Field } from './Field.tsx';
import { FormFoot } from './FormFoot.tsx';

export interface TemplateFormProps {
  template: PromptTemplate;
  onKeep: (template: PromptTemplate) => void;
  onCancel: () => void;
}

export function TemplateForm({ template, onKeep, onCancel }: TemplateFormProps) {
  const name = useRef<TextFieldHandle>(null);
  const text = useRef<TextFieldHandle>(null);
  const [problem, setProblem] = useState<string>();
  function keep(): void {
    const typed = {
      name: cleanText(name.current?.getText() ?? '').trim(),
      text: cleanText(text.current?.getText() ?? '').trim(),
    };
    const read = readTemplate(typed, template);
    if ('problem' in read) setProblem(read.problem);
    else onKeep(read.item);
  }
  return (
    <>
      <Field ref={name} label={words().name} initialText={template.name} autoFocus />
      <Field ref={text} label={words().text} initialText={template.text} hint={words().blanksHint} multiline isTall />
      <FormFoot problem={problem} onKeep={keep} onCancel={onCancel} />
    </>
  );
}
