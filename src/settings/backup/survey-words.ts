import { formatNumber } from '../../shared/format.ts';
import { currentLanguage, currentLocale } from '../../shared/words.ts';
import type { RestoreMode } from '../../vault/backup/restore-backup.ts';
import type { Survey } from '../../vault/backup/survey-backup.ts';
import type { SettingName } from './carry-settings.ts';
import type { RestoringState } from './restoring.ts';
import { words } from './words.ts';

/** A line of what restoring would do, with the conversations that it speaks of. */
export interface SurveyLine {
  line: string;
  titles: readonly string[];
}

type Restored = Pick<Extract<RestoringState, { phase: 'restored' }>, 'mode' | 'survey' | 'settings'>;

/** What would be done, line by line. What does not happen has no line. */
export function surveyLines(mode: RestoreMode, survey: Survey, settings: readonly SettingName[]): SurveyLine[] {
  const { added, changed, sameCount, onlyHere, furtherHere, conversationCount, kit, drafts } = survey;
  const { survey: say, conversations } = words();
  const counted = (tell: (what: string) => string, count: number, titles: readonly string[] = []): SurveyLine[] =>
    count > 0 ? [{ line: tell(conversations(count)), titles }] : [];
  if (mode === 'merge')
    return [
      ...counted(say.added, added.length, added),
      ...counted(say.joined, changed.length, changed),
      ...counted(say.same, sameCount),
      ...counted(say.onlyHere, onlyHere.length),
      ...lineIf(kit.count + kit.onlyHereCount, say.kitMerged(formatNumber(kit.addedCount), formatNumber(kit.count))),
      ...lineIf(drafts.count, say.draftsMerged(formatNumber(drafts.addedCount), formatNumber(drafts.count))),
      ...settingsLine(settings),
    ];
  return [
    { line: say.asInBackup(conversations(conversationCount)), titles: [] },
    ...counted(say.gone, onlyHere.length, onlyHere),
    ...counted(say.setBack, furtherHere.length, furtherHere),
    ...lineIf(kit.count + kit.onlyHereCount, say.kitReplaced(formatNumber(kit.count), formatNumber(kit.onlyHereCount))),
    ...lineIf(
      drafts.count + drafts.lostCount,
      say.draftsReplaced(formatNumber(drafts.count), formatNumber(drafts.lostCount)),
    ),
    ...settingsLine(settings),
  ];
}

const lineIf = (count: number, line: string): SurveyLine[] => (count > 0 ? [{ line, titles: [] }] : []);

function settingsLine(settings: readonly SettingName[]): SurveyLine[] {
  const { survey: say } = words();
  const names = settings.map((name) => say.settingNames[name]);
  return lineIf(names.length, say.settings(new Intl.ListFormat(currentLocale()).format(names)));
}

/** What was done, sentence by sentence. */
export function restoredWords({ mode, survey, settings }: Restored): string[] {
  const { added, changed, conversationCount } = survey;
  const { restore, conversations } = words();
  const done =
    mode === 'merge'
      ? restore.merged(conversations(added.length), conversations(changed.length))
      : restore.replaced(conversationCount);
  const isOtherLanguage = settings.includes('language') && survey.settings.get('language') !== currentLanguage();
  return isOtherLanguage ? [done, restore.languageLater] : [done];
}
