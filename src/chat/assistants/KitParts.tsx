import { useEffect, useState } from 'react';
import type { Kit } from '../../assistants/kit.ts';
import { blanksOf } from '../../assistants/blanks.ts';
import { plainGlyph } from '../../assistants/starters.ts';
import { words } from '../../assistants/words.ts';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { Menu } from '../../ui/Menu.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { Assistant } from '../../vault/kit/kit-records.ts';
import type { ConversationAssistant, ConversationModel } from '../../vault/records.ts';
import type { TalkParts } from '../talk-parts.ts';
import { AssistantGlyph } from './AssistantGlyph.tsx';
import styles from './Assistants.module.css';
import { BlanksDialog } from './BlanksDialog.tsx';
import { chooseAssistant, type ModelChoice } from './choose-assistant.ts';
import { useShelf, type OpenKit } from './use-shelf.ts';

export interface KitPartsProps {
  openKit: OpenKit;
  parts: TalkParts;
  models: ModelChoice;
  /** Who answers from now on; undefined: the plain one. */
  chosen: ConversationAssistant | undefined;
  /** Hears what the model is told first, for the gauge. */
  onInstructions: (text: string | undefined) => void;
  /** Puts a text before what stands in the message. */
  onInsert: (text: string) => void;
  onManage: () => void;
}

/** What stands at the message of assistants and templates: who answers, and the blanks of the template that was chosen. */
export function KitParts(props: KitPartsProps) {
  const read = useShelf(props.openKit);
  return read.phase === 'read' ? <ReadParts {...props} kit={read.kit} assistants={read.shelf.assistants} /> : undefined;
}

function ReadParts(props: KitPartsProps & { kit: Kit; assistants: readonly Assistant[] }) {
  const { kit, assistants, parts, models, chosen, onInstructions, onInsert, onManage } = props;
  const [trouble, setTrouble] = useState<Trouble>();
  const waiting = useStore(kit.waiting);
  const current = useAssistant(kit, assistants, chosen);
  const missing = useMissingModel(models, current);
  const instructions = current?.systemText;
  useEffect(() => onInstructions(instructions), [instructions, onInstructions]);
  useEffect(() => {
    if (!waiting || blanksOf(waiting.text).length > 0) return;
    onInsert(waiting.text);
    kit.waiting.set(undefined);
  }, [waiting, kit, onInsert]);

  const choose = (assistant: Assistant | undefined): void =>
    void chooseAssistant(parts, assistant, models).catch((error: unknown) =>
      setTrouble(asTrouble(error, 'StorageFailed')),
    );
  const name = chosen ? (current?.name ?? words().gone(chosen.name)) : words().plain;
  return (
    <>
      <div className={styles.who}>
        <Menu
          label={`${words().whoAnswers}: ${name}`}
          items={[
            ...[undefined, ...assistants].map((assistant) => ({
              label: assistant?.name ?? words().plain,
              isChosen: assistant?.id === chosen?.id,
              onChoose: () => choose(assistant),
            })),
            { label: `${words().title}…`, onChoose: onManage },
          ]}
        >
          <AssistantGlyph glyph={current?.glyph ?? plainGlyph} name={chosen?.name ?? ''} />
          {chosen && <span className={styles.chosen}>{name}</span>}
        </Menu>
      </div>
      {missing && (
        <p className={`${styles.note} ${styles.missing}`} role="status">
          {words().modelNotHere(name, missing.name)}
        </p>
      )}
      {trouble && (
        <div className={styles.missing}>
          <TroubleNotice trouble={trouble} />
        </div>
      )}
      {waiting && blanksOf(waiting.text).length > 0 && (
        <BlanksDialog
          key={waiting.id}
          template={waiting}
          onFill={(text) => {
            kit.waiting.set(undefined);
            onInsert(text);
          }}
          onClose={() => kit.waiting.set(undefined)}
        />
      )}
    </>
  );
}

/** Hidden ones are not on the shelf, and answer all the same where they were chosen. */
function useAssistant(
  kit: Kit,
  assistants: readonly Assistant[],
  chosen: ConversationAssistant | undefined,
): Assistant | undefined {
  const [found, setFound] = useState<Assistant>();
  const id = chosen?.id;
  useEffect(() => {
    let isCurrent = true;
    void Promise.resolve(id === undefined ? undefined : kit.find(id)).then(
      (assistant) => isCurrent && setFound(assistant),
      () => {}, // then it could not be read the moment before either, and nothing of this is drawn
    );
    return () => {
      isCurrent = false;
    };
  }, [kit, assistants, id]);
  return found?.id === id ? found : undefined;
}

function useMissingModel(models: ModelChoice, assistant: Assistant | undefined): ConversationModel | undefined {
  const [missing, setMissing] = useState<ConversationModel>();
  const wanted = assistant?.model;
  useEffect(() => {
    let isCurrent = true;
    models.list().then(
      (all) => isCurrent && setMissing(all.some(({ id }) => id === wanted?.id) ? undefined : wanted),
      () => {}, // the model panel says what is wrong with the models
    );
    return () => {
      isCurrent = false;
    };
  }, [models, wanted]);
  return missing;
}
