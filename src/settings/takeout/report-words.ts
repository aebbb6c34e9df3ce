import { currentLocale } from '../../shared/words.ts';
import type { Report, ReportedConversation, Source } from '../../takeout/report.ts';
import type { LeftOut } from '../../takeout/sources/foreign.ts';
import { words } from './words.ts';

/** What a report says to people. */

/** Names, the same in every language. */
const sourceNames: Record<Source, string> = {
  airlock: 'Airlock',
  chatgpt: 'ChatGPT',
  claude: 'Claude',
  'open-webui': 'Open WebUI',
  llama: 'llama.cpp',
  webllm: 'WebLLM Chat',
};

export function sourcesLine({ sources }: Report): string {
  const names = sources.map((source) => sourceNames[source]);
  return names.length === 0 ? '' : words().report.from(new Intl.ListFormat(currentLocale()).format(names));
}

/** What can be taken. */
export function totalLine({ conversations }: Report): string {
  const turns = conversations.reduce((sum, one) => sum + one.turns, 0);
  const { report: say, conversations: counted } = words();
  return say.total(counted(conversations.length), say.messages(turns));
}

/** What stays behind in all, most first. */
export function leftOutLine(left: ReportedConversation['left']): string {
  const parts = Object.entries(left).toSorted(([, a], [, b]) => b - a);
  const counted = parts.map(([kind, count]) => words().report.kinds[kind as LeftOut](count));
  return new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(counted);
}

export function sumOfLeft(conversations: readonly ReportedConversation[]): ReportedConversation['left'] {
  const sum: ReportedConversation['left'] = {};
  for (const { left } of conversations)
    for (const [kind, count] of Object.entries(left)) sum[kind as LeftOut] = (sum[kind as LeftOut] ?? 0) + count;
  return sum;
}

/** For each conversation of which something, or all, stays behind. */
export function detailLines({ conversations, refused }: Report): { title: string; what: string }[] {
  const { report: say } = words();
  return [
    ...refused.map(({ title, why }) => ({
      title: title || say.untitled,
      what: say.notTaken(say.refusals[why]),
    })),
    ...conversations
      .filter(({ left }) => Object.keys(left).length > 0)
      .map(({ title, left }) => ({ title: title || say.untitled, what: say.without(leftOutLine(left)) })),
  ];
}
