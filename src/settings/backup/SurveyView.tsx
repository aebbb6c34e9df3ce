import { useState } from 'react';
import { formatCount, formatMoment } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { RestoreMode } from '../../vault/backup/restore-backup.ts';
import type { Survey } from '../../vault/backup/survey-backup.ts';
import styles from './Backup.module.css';
import { surveyLines } from './survey-words.ts';

export interface SurveyViewProps {
  name: string;
  madeAtMs: number;
  survey: Survey;
  onRestore: (mode: RestoreMode) => void;
  onLeave: () => void;
}

const modes = [
  { value: 'merge', label: 'Add to what is here' },
  { value: 'replace', label: 'Replace what is here' },
] as const;

/** Titles that are named; the others are counted. */
const namedCount = 5;

/** What restoring would do, before it does it. */
export function SurveyView({ name, madeAtMs, survey, onRestore, onLeave }: SurveyViewProps) {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { conversationCount, turnCount, added, changed, kit } = survey;
  const hasNothingToDo = mode === 'merge' && added.length + changed.length + kit.addedCount === 0;
  return (
    <div className={styles.part}>
      <p role="status" className={styles.wide}>
        {name} is whole: {formatCount(conversationCount, 'conversation', 'conversations')} with{' '}
        {formatCount(turnCount, 'message', 'messages')}, saved {formatMoment(madeAtMs)}. Nothing has been changed yet.
      </p>
      <Choice label="What to do with it" options={modes} value={mode} onChange={setMode} />
      <ul className={styles.list}>
        {surveyLines(mode, survey).map(({ words, titles }) => (
          <li key={words}>
            {words}
            {titles.length > 0 && <span className={styles.small}> {titleWords(titles)}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="main" disabled={hasNothingToDo} onClick={() => onRestore(mode)}>
          {mode === 'merge' ? 'Add them' : 'Replace everything here'}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </div>
  );
}

function titleWords(titles: readonly string[]): string {
  const named = titles.slice(0, namedCount).map((title) => `“${title || 'Without a title'}”`);
  const restCount = titles.length - named.length;
  return [...named, ...(restCount > 0 ? [`and ${formatCount(restCount, 'other', 'others')}`] : [])].join(', ');
}
