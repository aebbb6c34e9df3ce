import { currentLocale } from '../../shared/words.ts';
import type { Report, ReportedConversation, Source } from '../../takeout/report.ts';
import { addLeft, type LeftCount } from '../../takeout/sources/count-left.ts';
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
export function leftOutLine({ left, unreadableKinds }: LeftCount): string {
  const parts = Object.entries(left).toSorted(([, a], [, b]) => b - a);
  const counted = parts.map(([kind, count]) => {
    const said = words().report.kinds[kind as LeftOut](count);
    return kind === 'unreadable' && unreadableKinds.length > 0
      ? words().report.ofKinds(said, listed(unreadableKinds.map(apart)))
      : said;
  });
  return listed(counted);
}

const listed = (all: readonly string[]): string => new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(all);

/** A name from the file, between signs that keep its direction to itself. */
const apart = (name: string): string => `\u2068${name}\u2069`;

export function sumOfLeft(conversations: readonly ReportedConversation[]): LeftCount {
  const sum: LeftCount = { left: {}, unreadableKinds: [] };
  for (const one of conversations) addLeft(sum, one);
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
      .map((one) => ({ title: one.title || say.untitled, what: say.without(leftOutLine(one)) })),
  ];
}
