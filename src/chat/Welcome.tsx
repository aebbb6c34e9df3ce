import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { AssistantCards, type AssistantCardsProps } from './assistants/AssistantCards.tsx';
import { words } from './welcome-words.ts';
import styles from './Welcome.module.css';

export interface WelcomeProps extends AssistantCardsProps {
  onSuggest: (text: string) => void;
}

/** What an empty conversation shows: what this is, and how to begin. */
export function Welcome({ onSuggest, ...cards }: WelcomeProps) {
  return (
    <div className={styles.welcome}>
      <Mark size={40} />
      <h1 className={styles.title}>{words().title}</h1>
      <p>{words().what}</p>
      <ul className={styles.examples}>
        {Object.values(words().examples).map((text) => (
          <li key={text}>
            <Button onClick={() => onSuggest(text)}>{text}</Button>
          </li>
        ))}
      </ul>
      <AssistantCards {...cards} />
      <p className={styles.small}>{words().check}</p>
    </div>
  );
}
