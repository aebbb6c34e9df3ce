import { formatCount, formatNumber } from '../../shared/format.ts';
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
  const { added, changed, sameCount, onlyHere, furtherHere, conversationCount, kit } = survey;
  const named = (words: string, titles: readonly string[]): SurveyLine | false =>
    titles.length > 0 && { words: `${words}: ${conversations(titles.length)}`, titles };
  const lines: (SurveyLine | false)[] =
    mode === 'merge'
      ? [
          named('New here, or back again', added),
          named('On both sides, and joined so that every message of both is kept', changed),
          sameCount > 0 && { words: `Staying as they are: ${conversations(sameCount)}`, titles: [] },
          onlyHere.length > 0 && {
            words: `Only on this device, and staying: ${conversations(onlyHere.length)}`,
            titles: [],
          },
        ]
      : [
          { words: `Here afterwards, as in the backup: ${conversations(conversationCount)}`, titles: [] },
          named('Only on this device, and gone afterwards', onlyHere),
          named('Gone on with on this device since, and set back', furtherHere),
        ];
  const kitLine = kit.count + kit.onlyHereCount > 0 && { words: kitWords(mode, kit), titles: [] };
  return [...lines, kitLine].filter((line) => line !== false);
}

function kitWords(mode: RestoreMode, { count, addedCount, onlyHereCount }: Survey['kit']): string {
  return mode === 'merge'
    ? `Assistants and templates: ${formatNumber(addedCount)} of ${formatNumber(count)} added or brought up to date`
    : `Assistants and templates: ${formatNumber(count)} afterwards; ${formatNumber(onlyHereCount)} that are only here, and gone`;
}

export function restoredWords(mode: RestoreMode, { added, changed, conversationCount }: Survey): string {
  return mode === 'merge'
    ? `Restored: ${conversations(added.length)} added, ${conversations(changed.length)} joined.`
    : `Restored: here are now the ${conversations(conversationCount)} of the backup.`;
}
