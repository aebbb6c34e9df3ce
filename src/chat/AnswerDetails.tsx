import { formatMoment, formatNumber, formatSeconds } from '../shared/format.ts';
import { Facts } from '../ui/Facts.tsx';
import type { AnswerEngine, AnswerSettings, AnswerTurn } from '../vault/records.ts';
import styles from './AnswerDetails.module.css';
import { words } from './turn-words.ts';

/** How an answer came about, folded: the line that it is folded to says how fast. */
export function AnswerDetails({ turn }: { turn: AnswerTurn }) {
  const { figures, modelName, createdAtMs } = turn;
  if (!figures) return undefined;
  const { promptTokens, cachedTokens, completionTokens, firstTokenMs, tokensPerSecond, leftOutTurns } = figures;
  const { engine, settings, assistant } = figures;
  const perSecond = formatNumber(tokensPerSecond, 1);
  const firstAfter = formatSeconds(firstTokenMs);
  const said = words().details;
  return (
    <details className={styles.details}>
      <summary>{said.speed(perSecond, firstAfter)}</summary>
      <div className={styles.facts}>
        <Facts
          facts={[
            [said.model, modelName || said.unknown],
            assistant !== undefined && [said.assistant, assistant.name],
            engine !== undefined && [said.ran, placeOf(engine)],
            settings !== undefined && [said.settings, wordsFor(settings)],
            [said.read, said.readTokens(promptTokens, formatNumber(cachedTokens))],
            [said.written, said.writtenTokens(completionTokens, perSecond)],
            [said.firstWord, said.after(firstAfter)],
            [said.when, formatMoment(createdAtMs)],
            [said.leftOut, leftOutTurns === 0 ? said.nothing : said.first(leftOutTurns)],
          ]}
        />
      </div>
    </details>
  );
}

function placeOf({ kind, threads }: AnswerEngine): string {
  const { onGraphicsCard, onProcessor } = words().details;
  return kind === 'webllm' ? onGraphicsCard : onProcessor(threads);
}

function wordsFor({ temperature, topP, repeatPenalty, maxTokens }: AnswerSettings): string {
  const { settingsWere } = words().details;
  return settingsWere(formatNumber(temperature, 2), formatNumber(topP, 2), formatNumber(repeatPenalty, 2), maxTokens);
}
