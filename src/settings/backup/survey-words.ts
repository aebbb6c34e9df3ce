import { formatNumber } from '../../shared/format.ts';
import type { RestoreMode } from '../../vault/backup/restore-backup.ts';
import type { Survey } from '../../vault/backup/survey-backup.ts';
import { words } from './words.ts';

/** A line of what restoring would do, with the conversations that it speaks of. */
export interface SurveyLine {
  line: string;
  titles: readonly string[];
}

/** What would be done, line by line. What does not happen has no line. */
export function surveyLines(mode: RestoreMode, survey: Survey): SurveyLine[] {
  const { added, changed, sameCount, onlyHere, furtherHere, conversationCount, kit } = survey;
  const { survey: say, conversations } = words();
  const counted = (tell: (what: string) => string, count: number, titles: readonly string[] = []): SurveyLine[] =>
    count > 0 ? [{ line: tell(conversations(count)), titles }] : [];
  if (mode === 'merge')
    return [
      ...counted(say.added, added.length, added),
      ...counted(say.joined, changed.length, changed),
      ...counted(say.same, sameCount),
      ...counted(say.onlyHere, onlyHere.length),
      ...kitLine(kit, say.kitMerged(formatNumber(kit.addedCount), formatNumber(kit.count))),
    ];
  return [
    { line: say.asInBackup(conversations(conversationCount)), titles: [] },
    ...counted(say.gone, onlyHere.length, onlyHere),
    ...counted(say.setBack, furtherHere.length, furtherHere),
    ...kitLine(kit, say.kitReplaced(formatNumber(kit.count), formatNumber(kit.onlyHereCount))),
  ];
}

function kitLine({ count, onlyHereCount }: Survey['kit'], line: string): SurveyLine[] {
  return count + onlyHereCount > 0 ? [{ line, titles: [] }] : [];
}

export function restoredWords(mode: RestoreMode, { added, changed, conversationCount }: Survey): string {
  const { restore, conversations } = words();
  return mode === 'merge'
    ? restore.merged(conversations(added.length), conversations(changed.length))
    : restore.replaced(conversationCount);
}
