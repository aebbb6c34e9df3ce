import { currentLocale } from '../../shared/words.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';
import { words } from '../words.ts';
import { shownBranch } from './shown-branch.ts';

/** What a readable file says of a conversation, before it is Markdown, text or a page. */
export interface Readable {
  title: string;
  /** When it began, and that there is more than is shown. */
  lines: string[];
  turns: ReadableTurn[];
}

export interface ReadableTurn {
  who: string;
  when: string;
  text: string;
  thinking: string | undefined;
  /** That an answer is not whole. */
  remark: string | undefined;
}

export function toReadable(whole: WholeConversation): Readable {
  const { conversation } = whole;
  const { shown, otherTurns } = shownBranch(whole);
  const say = words();
  const sayTime = createTimeWords();
  return {
    title: conversation.title || say.untitled,
    lines: [say.begun(sayTime(conversation.createdAtMs)), ...(otherTurns > 0 ? [say.otherBranches(otherTurns)] : [])],
    turns: shown.map((turn) => ({
      who: turn.role === 'user' ? say.you : turn.modelName || say.assistant,
      when: sayTime(turn.createdAtMs),
      text: turn.text,
      thinking: turn.role === 'assistant' ? turn.thinking : undefined,
      remark: turn.role === 'assistant' && turn.outcome !== 'complete' ? say.remarks[turn.outcome] : undefined,
    })),
  };
}

/** In universal time, and saying so: a file goes to other places. */
function createTimeWords(): (timeMs: number) => string {
  const format = new Intl.DateTimeFormat(currentLocale(), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  return (timeMs) => (Number.isNaN(new Date(timeMs).getTime()) ? words().atNoKnownTime : format.format(timeMs));
}
