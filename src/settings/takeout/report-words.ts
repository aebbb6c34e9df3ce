import { formatCount } from '../../shared/format.ts';
import type { Refusal, Report, ReportedConversation, Source } from '../../takeout/report.ts';
import type { LeftOut } from '../../takeout/sources/foreign.ts';

/** What a report says to people. */

const sourceWords: Record<Source, string> = {
  airlock: 'Airlock',
  chatgpt: 'ChatGPT',
  claude: 'Claude',
  'open-webui': 'Open WebUI',
  llama: 'llama.cpp',
  webllm: 'WebLLM Chat',
};

const leftOutWords: Record<LeftOut, [one: string, many: string]> = {
  picture: ['picture', 'pictures'],
  sound: ['recording', 'recordings'],
  file: ['file', 'files'],
  instructions: ['instruction to the assistant', 'instructions to the assistant'],
  tool: ['message from a tool', 'messages from tools'],
  hidden: ['message that was hidden there, too', 'messages that were hidden there, too'],
  unreadable: ['message that cannot be read', 'messages that cannot be read'],
};

const refusalWords: Record<Refusal, string> = {
  'too-large': 'too large: more than 64 MB',
  'too-deep': 'nested deeper than any conversation is',
  damaged: 'damaged, or not what it should be',
  empty: 'nothing was said in it',
  twice: 'it stands in this file twice',
  'too-many': 'there are more than 100,000 in this file',
};

export function sourcesLine({ sources }: Report): string {
  const names = sources.map((source) => sourceWords[source]);
  return names.length === 0 ? '' : `From ${new Intl.ListFormat('en').format(names)}.`;
}

/** What can be taken. */
export function totalLine({ conversations }: Report): string {
  const turns = conversations.reduce((sum, one) => sum + one.turns, 0);
  return `${formatCount(conversations.length, 'conversation', 'conversations')}, ${formatCount(turns, 'message', 'messages')}`;
}

/** What stays behind in all, most first. */
export function leftOutLine(left: ReportedConversation['left']): string {
  const parts = Object.entries(left).toSorted(([, a], [, b]) => b - a);
  return parts.map(([kind, count]) => formatCount(count, ...leftOutWords[kind as LeftOut])).join(', ');
}

export function sumOfLeft(conversations: readonly ReportedConversation[]): ReportedConversation['left'] {
  const sum: ReportedConversation['left'] = {};
  for (const { left } of conversations)
    for (const [kind, count] of Object.entries(left)) sum[kind as LeftOut] = (sum[kind as LeftOut] ?? 0) + count;
  return sum;
}

/** For each conversation of which something, or all, stays behind. */
export function detailLines({ conversations, refused }: Report): { title: string; words: string }[] {
  return [
    ...refused.map(({ title, why }) => ({
      title: title || 'Without a title',
      words: `not taken: ${refusalWords[why]}`,
    })),
    ...conversations
      .filter(({ left }) => Object.keys(left).length > 0)
      .map(({ title, left }) => ({ title: title || 'Without a title', words: `without ${leftOutLine(left)}` })),
  ];
}
