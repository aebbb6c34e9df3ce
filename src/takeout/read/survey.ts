import { emptyReport, type Report } from '../report.ts';
import type { Texts } from './archive.ts';
import { readConversations, type ReadFile } from './read-conversations.ts';
import { takeoutTrouble } from './takeout-trouble.ts';

/** A file can be made of nothing but what is refused. */
const mostNamed = 1000;

/**
 * Looks through a whole file and keeps nothing of it but the report.
 * @throws Trouble `ImportRefused`, also where it holds no conversation at all
 */
export async function survey(texts: Texts, file: ReadFile, onFound: (conversations: number) => void): Promise<Report> {
  const report: Report = { ...emptyReport(), otherFiles: texts.otherFiles };
  for await (const found of readConversations(texts, file)) {
    if ('source' in found && found.source && !report.sources.includes(found.source)) report.sources.push(found.source);
    if (found.kind === 'other') report.others += 1;
    else if (found.kind === 'cut-off') report.isCutOff = true;
    else if (found.kind === 'refused') {
      report.refusedCount += 1;
      if (report.refused.length < mostNamed) report.refused.push({ title: found.title, why: found.why });
    } else {
      const { conversation, turns } = found.whole;
      report.conversations.push({
        id: conversation.id,
        title: conversation.title,
        turns: turns.length,
        left: found.left,
        unreadableKinds: found.unreadableKinds,
      });
      onFound(report.conversations.length);
    }
  }
  if (report.sources.length === 0 && report.refusedCount === 0 && !report.isCutOff)
    throw takeoutTrouble('no-conversations', 'Nothing in the file is a conversation.');
  return report;
}
