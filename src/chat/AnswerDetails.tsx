import { formatCount, formatMoment, formatNumber, formatSeconds } from '../shared/format.ts';
import { Facts } from '../ui/Facts.tsx';
import type { AnswerEngine, AnswerSettings, AnswerTurn } from '../vault/records.ts';
import styles from './AnswerDetails.module.css';

/** How an answer came about, folded: the line that it is folded to says how fast. */
export function AnswerDetails({ turn }: { turn: AnswerTurn }) {
  const { figures, modelName, createdAtMs } = turn;
  if (!figures) return undefined;
  const { promptTokens, cachedTokens, completionTokens, firstTokenMs, tokensPerSecond, leftOutTurns } = figures;
  const { engine, settings, assistant } = figures;
  return (
    <details className={styles.details}>
      <summary>
        {formatNumber(tokensPerSecond, 1)} tokens/s · first after {formatSeconds(firstTokenMs)}
      </summary>
      <div className={styles.facts}>
        <Facts
          facts={[
            ['Model', modelName || 'Unknown'],
            assistant !== undefined && ['Assistant', assistant.name],
            engine !== undefined && ['Ran', placeOf(engine)],
            settings !== undefined && ['Settings', wordsFor(settings)],
            [
              'Read',
              `${formatCount(promptTokens, 'token', 'tokens')}, ${formatNumber(cachedTokens)} of them remembered`,
            ],
            [
              'Written',
              `${formatCount(completionTokens, 'token', 'tokens')}, ${formatNumber(tokensPerSecond, 1)} a second`,
            ],
            ['First word', `after ${formatSeconds(firstTokenMs)}`],
            ['When', formatMoment(createdAtMs)],
            [
              'Left out',
              leftOutTurns === 0
                ? 'nothing: the model read the whole conversation'
                : `the first ${formatCount(leftOutTurns, 'message', 'messages')}, for want of room`,
            ],
          ]}
        />
      </div>
    </details>
  );
}

function placeOf({ kind, threads }: AnswerEngine): string {
  return kind === 'webllm'
    ? 'on the graphics card, by web-llm'
    : `on the processor, by llama.cpp, in ${formatCount(threads, 'thread', 'threads')}`;
}

function wordsFor({ temperature, topP, repeatPenalty, maxTokens }: AnswerSettings): string {
  return [
    `temperature ${formatNumber(temperature, 2)}`,
    `top-p ${formatNumber(topP, 2)}`,
    `repeat penalty ${formatNumber(repeatPenalty, 2)}`,
    `at most ${formatCount(maxTokens, 'token', 'tokens')}`,
  ].join(', ');
}
