import { formatCount } from '../../shared/format.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';
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
  return {
    title: conversation.title || 'Without a title',
    lines: [
      `Begun ${timeWords(conversation.createdAtMs)}. Kept with Airlock.`,
      ...(otherTurns > 0
        ? [
            `This is the branch that was shown. ${formatCount(otherTurns, 'message', 'messages')} of other branches are in the JSON export.`,
          ]
        : []),
    ],
    turns: shown.map((turn) => ({
      who: turn.role === 'user' ? 'You' : turn.modelName || 'Assistant',
      when: timeWords(turn.createdAtMs),
      text: turn.text,
      thinking: turn.role === 'assistant' ? turn.thinking : undefined,
      remark: turn.role === 'assistant' && turn.outcome !== 'complete' ? remarks[turn.outcome] : undefined,
    })),
  };
}

const remarks = {
  writing: 'This answer was cut off.',
  length: 'This answer reached its greatest length.',
  stopped: 'This answer was stopped.',
  failed: 'This answer broke off.',
} as const;

/** In universal time: a file reads the same everywhere. */
function timeWords(timeMs: number): string {
  const moment = new Date(timeMs);
  return Number.isNaN(moment.getTime())
    ? 'at no known time'
    : `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
