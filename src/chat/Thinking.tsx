import { formatSeconds } from '../shared/format.ts';
import type { AnswerTurn } from '../vault/records.ts';
import styles from './Turns.module.css';

/** What a model said to itself, folded. It is text and nothing else: no Markdown, no links. */
export function Thinking({ turn, isWritten }: { turn: AnswerTurn; isWritten: boolean }) {
  const { thinking = '', thinkingMs, text } = turn;
  if (thinking.trim() === '') return undefined;
  const isThinking = !isWritten && text === '';
  return (
    <details className={styles.thinking} data-thinking={isThinking ? 'now' : 'over'}>
      <summary>
        {isThinking ? 'Thinking…' : thinkingMs === undefined ? 'Thought' : `Thought for ${formatSeconds(thinkingMs)}`}
      </summary>
      <p>{thinking.trim()}</p>
    </details>
  );
}
