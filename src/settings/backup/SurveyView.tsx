import { useState } from 'react';
import { formatMoment } from '../../shared/format.ts';
import { currentLocale } from '../../shared/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import type { RestoreMode } from '../../vault/backup/restore-backup.ts';
import type { Survey } from '../../vault/backup/survey-backup.ts';
import styles from './Backup.module.css';
import type { SettingsPlan } from './restoring.ts';
import { surveyLines } from './survey-words.ts';
import { words } from './words.ts';

export interface SurveyViewProps {
  name: string;
  madeAtMs: number;
  survey: Survey;
  settings: SettingsPlan;
  onRestore: (mode: RestoreMode) => void;
  onLeave: () => void;
}

/** Titles that are named; the others are counted. */
const namedCount = 5;

/** What restoring would do, before it does it. */
export function SurveyView({ name, madeAtMs, survey, settings, onRestore, onLeave }: SurveyViewProps) {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { survey: say, restore, conversations } = words();
  const modes = [
    { value: 'merge', label: say.merge },
    { value: 'replace', label: say.replace },
  ] as const;
  const { conversationCount, turnCount, added, changed, kit, drafts } = survey;
  const mergedCount = added.length + changed.length + kit.addedCount + drafts.addedCount + settings.merge.length;
  const hasNothingToDo = mode === 'merge' && mergedCount === 0;
  return (
    <div className={styles.part}>
      <p role="status" className={styles.wide}>
        <Sentence
          parts={say.whole(
            <bdi>{name}</bdi>,
            conversations(conversationCount),
            say.messages(turnCount),
            formatMoment(madeAtMs),
          )}
        />
      </p>
      <Choice label={say.whatToDo} options={modes} value={mode} onChange={setMode} />
      <ul className={styles.list}>
        {surveyLines(mode, survey, settings[mode]).map(({ line, titles }) => (
          <li key={line}>
            {line}
            {titles.length > 0 && <span className={styles.small}> {titleWords(titles)}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="main" disabled={hasNothingToDo} onClick={() => onRestore(mode)}>
          {mode === 'merge' ? say.mergeNow : say.replaceNow}
        </Button>
        <Button onClick={onLeave}>{restore.leave}</Button>
      </div>
    </div>
  );
}

function titleWords(titles: readonly string[]): string {
  const { survey: say } = words();
  const named = titles.slice(0, namedCount).map((title) => say.quoted(title || say.untitled));
  const restCount = titles.length - named.length;
  const all = restCount > 0 ? [...named, say.others(restCount)] : named;
  return new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(all);
}
