import { formatCount } from '../../shared/format.ts';
import type { RestoreMode } from '../../vault/backup/restore-backup.ts';
import type { Survey } from '../../vault/backup/survey-backup.ts';

/** A line of what restoring would do, with the conversations that it speaks of. */
export interface SurveyLine {
  words: string;
  titles: readonly string[];
}

const conversations = (count: number): string => formatCount(count, 'conversation', 'conversations');

/** What would be done, line by line. What does not happen has no line. */
export function surveyLines(mode: RestoreMode, survey: Survey): SurveyLine[] {
  const { added, changed, sameCount, onlyHere, furtherHere, conversationCount } = survey;
  const lines: (SurveyLine | false)[] =
    mode === 'merge'
      ? [
          added.length > 0 && { words: `${conversations(added.length)} come back or are new here`, titles: added },
          changed.length > 0 && {
            words: `${conversations(changed.length)} here and in the backup are joined: every message of both is kept`,
            titles: changed,
          },
          sameCount > 0 && { words: `${conversations(sameCount)} stay as they are here`, titles: [] },
          onlyHere.length > 0 && {
            words: `${conversations(onlyHere.length)} that only this device has stay`,
            titles: [],
          },
        ]
      : [
          { words: `${conversations(conversationCount)} will be here, as they are in the backup`, titles: [] },
          onlyHere.length > 0 && {
            words: `${conversations(onlyHere.length)} that only this device has will be gone`,
            titles: onlyHere,
          },
          furtherHere.length > 0 && {
            words: `${conversations(furtherHere.length)} that went on here since will be set back`,
            titles: furtherHere,
          },
        ];
  return lines.filter((line) => line !== false);
}

export function restoredWords(mode: RestoreMode, { added, changed, conversationCount }: Survey): string {
  return mode === 'merge'
    ? `Restored: ${conversations(added.length)} added, ${conversations(changed.length)} joined.`
    : `Restored: here are now the ${conversations(conversationCount)} of the backup.`;
}
