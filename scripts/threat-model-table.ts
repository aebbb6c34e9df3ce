import { allChannels, type ListedChannel } from '../src/privacy/channels/all-channels.ts';
import type { Wall } from '../src/privacy/channels/wall.ts';

const begin = '<!-- The table from here to its end is written by `npm run threat-model`. -->';
const end = '<!-- The end of the table. -->';

/** The document with its table written anew from the one list of channels. @throws where the marks are missing */
export function withChannelTable(document: string, channels: readonly ListedChannel[] = allChannels): string {
  const [before, after] = [document.split(begin), document.split(end)];
  if (before.length !== 2 || after.length !== 2)
    throw new Error('The marks around the table are not there, each once.');
  return `${before[0]}${begin}\n\n${channelTable(channels)}\n\n${end}${after[1]}`;
}

function channelTable(channels: readonly ListedChannel[]): string {
  return [
    '| way out: it tries to … | who tries | stopped by, in this order | evidence | what is left | without `Connection-Allowlist` |',
    '| --- | --- | --- | --- | --- | --- |',
    ...channels.map((channel) =>
      [
        '',
        ` \`${channel.key}\` ${channel.words}${channel.isOwnSite ? ' (own server)' : ''} `,
        ` ${whoWords[channel.context]} `,
        ` ${channel.walls.map((wall) => wallWords[wall]).join(', ')} `,
        ` ${evidenceWords(channel)} `,
        ` ${leftWords(channel)} `,
        ` ${withoutWords(channel)} `,
        '',
      ].join('|'),
    ),
  ].join('\n');
}

const whoWords = { page: 'page', thread: 'thread', guard: 'service worker', person: 'a hand' } as const;

const wallWords: Readonly<Record<Wall, string>> = {
  'content-security-policy': 'policy',
  'connection-allowlist': 'allowlist',
  'permissions-policy': 'permissions',
  sandbox: 'sandbox',
  'page-guard': 'page guard',
  'service-worker': 'service worker',
  'cross-origin-isolation': 'isolation',
  platform: 'the browser’s own ways',
};

function evidenceWords({ whyOutside, mayLeave, noEvidence }: ListedChannel): string {
  if (noEvidence !== undefined) return 'none';
  if (whyOutside !== undefined) return 'audit';
  return mayLeave ? 'self-test when asked, audit' : 'self-test, audit';
}

/** Walls that are code of ours, in the page or in the service worker, and not a rule that the browser keeps. */
const ours: ReadonlySet<Wall> = new Set<Wall>(['page-guard', 'service-worker']);

function leftWords({ walls, noEvidence }: ListedChannel): string {
  if (noEvidence !== undefined) return noEvidence;
  return walls.every((wall) => ours.has(wall)) ? 'rests on our code alone' : '–';
}

/** Where Content Security Policy stops the request, but only after the host was looked up and called (measured). */
const callsFirst = new Set(['frame', 'frame-moved', 'frame-refresh']);

function withoutWords({ key, walls, noEvidence }: ListedChannel): string {
  const rest = walls.filter((wall) => wall !== 'connection-allowlist');
  if (walls.length > 0 && rest.length === 0) return '**open**';
  if (noEvidence !== undefined) return '–';
  if (callsFirst.has(key)) return '**the host’s name gets out**';
  return rest.every((wall) => ours.has(wall)) ? 'our code alone' : 'stopped';
}
