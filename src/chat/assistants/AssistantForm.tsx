import { useEffect, useRef, useState } from 'react';
import { readAssistant } from '../../assistants/read-form.ts';
import { words } from '../../assistants/words.ts';
import { estimateTokens } from '../../shared/estimate-tokens.ts';
import { formatNumber } from '../../shared/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { TextFieldHandle } from '../../ui/TextField.tsx';
import type { Assistant } from '../../vault/kit/kit-records.ts';
import { settingLimits, settingNames } from '../../vault/kit/kit-schema.ts';
import type { AnswerSettings, ConversationModel } from '../../vault/records.ts';
import { sampling } from '../answer.ts';
import { cleanText } from '../prompt.ts';
import styles from './Assistants.module.css';
import type { ModelChoice } from './choose-assistant.ts';
import { Field } from './Field.tsx';
import { FormFoot } from './FormFoot.tsx';
import { GlyphChoice } from './GlyphChoice.tsx';

export interface AssistantFormProps {
  assistant: Assistant;
  models: ModelChoice;
  onKeep: (assistant: Assistant) => void;
  onCancel: () => void;
}

export function AssistantForm({ assistant, models, onKeep, onCancel }: AssistantFormProps) {
  const name = useRef<TextFieldHandle>(null);
  const instructions = useRef<TextFieldHandle>(null);
  const sign = useRef<TextFieldHandle>(null);
  const settings = useRef(new Map<keyof AnswerSettings, TextFieldHandle>());
  const [glyph, setGlyph] = useState(assistant.glyph);
  const [model, setModel] = useState(assistant.model);
  const [tokens, setTokens] = useState(() => estimateTokens(assistant.systemText));
  const [problem, setProblem] = useState<string>();
  const here = useModels(models);

  function keep(): void {
    const textOf = (field: TextFieldHandle | null | undefined): string => cleanText(field?.getText() ?? '').trim();
    const typed = (key: keyof AnswerSettings): string => textOf(settings.current.get(key));
    const { sign: _before, ...looks } = glyph;
    const signNow = textOf(sign.current);
    const fields = {
      name: textOf(name.current),
      systemText: textOf(instructions.current),
      glyph: signNow === '' ? looks : { ...looks, sign: signNow },
      model,
      settings: {
        temperature: typed('temperature'),
        topP: typed('topP'),
        repeatPenalty: typed('repeatPenalty'),
        maxTokens: typed('maxTokens'),
      },
    };
    const { version, id, changedAtMs } = assistant;
    const read = readAssistant(fields, { version, id, changedAtMs });
    if ('problem' in read) setProblem(read.problem);
    else onKeep(read.item);
  }

  return (
    <>
      <Field ref={name} label={words().name} initialText={assistant.name} autoFocus />
      <Field
        ref={instructions}
        label={words().instructions}
        initialText={assistant.systemText}
        hint={words().instructionsSize(tokens)}
        multiline
        isTall
        onChange={(text) => setTokens(estimateTokens(cleanText(text)))}
      />
      <GlyphChoice glyph={glyph} name={assistant.name} onChange={setGlyph} />
      <Field ref={sign} label={words().sign} initialText={assistant.glyph.sign ?? ''} />
      <Choice
        label={words().model}
        options={modelOptions(here, model, assistant.model)}
        value={model?.id ?? ''}
        onChange={(id) => setModel([...here, assistant.model].find((one) => one?.id === id))}
      />
      <details className={styles.settings} open={assistant.settings !== undefined}>
        <summary>{words().settings}</summary>
        {settingNames.map((key) => (
          <Field
            key={key}
            ref={(field) => void (field && settings.current.set(key, field))}
            label={words().settingNames[key]}
            initialText={String(assistant.settings?.[key] ?? '')}
            hint={hintFor(key)}
          />
        ))}
      </details>
      <FormFoot problem={problem} onKeep={keep} onCancel={onCancel} />
    </>
  );
}

function hintFor(key: keyof AnswerSettings): string {
  const [from, to] = settingLimits[key];
  const usual = key === 'maxTokens' ? words().usualLength : formatNumber(sampling[key], 2);
  return words().settingHint(usual, formatNumber(from, 2), formatNumber(to));
}

function modelOptions(
  here: readonly ConversationModel[],
  ...wanted: readonly (ConversationModel | undefined)[]
): { value: string; label: string }[] {
  const missing = wanted.find((model) => model && !here.some(({ id }) => id === model.id));
  return [
    { value: '', label: words().modelOfConversation },
    ...here.map(({ id, name }) => ({ value: id, label: name })),
    ...(missing ? [{ value: missing.id, label: words().modelMissing(missing.name) }] : []),
  ];
}

function useModels({ list }: ModelChoice): readonly ConversationModel[] {
  const [here, setHere] = useState<readonly ConversationModel[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Where they cannot be listed, none is offered.
    list().then(
      (all) => isCurrent && setHere(all),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [list]);
  return here;
}
