import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { AssistantCards, type AssistantCardsProps } from './assistants/AssistantCards.tsx';
import styles from './Welcome.module.css';

const examples = [
  'What is the capital of France?',
  'Explain to a child why the sky is blue.',
  'Write a short thank-you note to a colleague.',
];

export interface WelcomeProps extends AssistantCardsProps {
  onSuggest: (text: string) => void;
}

/** What an empty conversation shows: what this is, and how to begin. */
export function Welcome({ onSuggest, ...cards }: WelcomeProps) {
  return (
    <div className={styles.welcome}>
      <Mark size={40} />
      <h1 className={styles.title}>Talk in private</h1>
      <p>
        The model runs in this page, on this device. The page cannot reach the network, and the meter above shows it.
      </p>
      <ul className={styles.examples}>
        {examples.map((text) => (
          <li key={text}>
            <Button onClick={() => onSuggest(text)}>{text}</Button>
          </li>
        ))}
      </ul>
      <AssistantCards {...cards} />
      <p className={styles.small}>A small model answers at once and is often wrong. Check what matters.</p>
    </div>
  );
}
