import { formatSeconds } from '../shared/format.ts';
import type { AnswerTurn } from '../vault/records.ts';
import { words } from './turn-words.ts';
import styles from './Turns.module.css';

/** What a model said to itself, folded. It is text and nothing else: no Markdown, no links. */
export function Thinking({ turn, isWritten }: { turn: AnswerTurn; isWritten: boolean }) {
  const { thinking = '', thinkingMs, text } = turn;
  if (thinking.trim() === '') return undefined;
  const isThinking = !isWritten && text === '';
  const said = words();
  return (
    <details className={styles.thinking} data-thinking={isThinking ? 'now' : 'over'}>
      <summary>
        {isThinking
          ? said.thinking
          : thinkingMs === undefined
            ? said.thought
            : said.thoughtFor(formatSeconds(thinkingMs))}
      </summary>
      <p>{thinking.trim()}</p>
    </details>
  );
}
