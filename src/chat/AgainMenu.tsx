import { AgainIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { AnswerTurn, ConversationModel } from '../vault/records.ts';
import type { Session } from './session.ts';
import { words } from './turn-words.ts';

export interface AgainMenuProps {
  turn: AnswerTurn;
  models: readonly ConversationModel[];
  session: Pick<Session, 'regenerate' | 'goOn'>;
  /** What goes wrong before anything is written. */
  onTrouble: (error: unknown) => void;
}

/** Other answers to the same question: each comes beside this one. */
export function AgainMenu({ turn, models, session, onTrouble }: AgainMenuProps) {
  const again = (wish?: Parameters<Session['regenerate']>[1]) => (): void =>
    void session.regenerate(turn, wish).catch(onTrouble);
  const others = models.filter(({ name }) => name !== turn.modelName);
  const { title, same, freely, with: answerWith, goOn } = words().again;
  const items = [
    { label: same, onChoose: again() },
    { label: freely, onChoose: again({ isWarm: true }) },
    ...others.map((model) => ({ label: answerWith(model.name), onChoose: again({ model }) })),
    ...(turn.text === '' ? [] : [{ label: goOn, onChoose: () => session.goOn(turn) }]),
  ];
  return (
    <Menu label={title} items={items} square>
      <AgainIcon />
    </Menu>
  );
}
