import { plainGlyph } from '../../assistants/starters.ts';
import { words } from '../../assistants/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { TalkParts } from '../talk-parts.ts';
import { AssistantGlyph } from './AssistantGlyph.tsx';
import styles from './Assistants.module.css';
import { chooseAssistant, type ModelChoice } from './choose-assistant.ts';
import { useShelf, type OpenKit } from './use-shelf.ts';

export interface AssistantCardsProps {
  openKit: OpenKit;
  parts: TalkParts;
  models: ModelChoice;
  onManage: () => void;
}

/** Who could answer in the conversation that begins. */
export function AssistantCards({ openKit, parts, models, onManage }: AssistantCardsProps) {
  const read = useShelf(openKit);
  const chosen = useStore(parts.assistantForNew);
  // Where they cannot be read the list of conversations says why.
  if (read.phase !== 'read') return undefined;
  return (
    <div className={styles.cards} role="group" aria-label={words().whoAnswers}>
      {[undefined, ...read.shelf.assistants].map((assistant) => (
        <button
          key={assistant?.id ?? ''}
          type="button"
          className={styles.card}
          aria-pressed={assistant?.id === chosen?.id}
          onClick={() => void chooseAssistant(parts, assistant, models)}
        >
          <AssistantGlyph glyph={assistant?.glyph ?? plainGlyph} name={assistant?.name ?? ''} />
          {assistant?.name ?? words().plain}
        </button>
      ))}
      <Button look="quiet" onClick={onManage}>
        {words().title}…
      </Button>
    </div>
  );
}
