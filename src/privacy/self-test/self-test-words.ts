import { formatCount, formatNumber } from '../../shared/format.ts';
import { attemptWords, verdictWords } from '../meter/meter-words.ts';
import type { PlacedChannel } from '../channels/channels.ts';
import type { ChannelResult } from './judge-channel.ts';
import type { LeakTarget } from '../channels/leak-target.ts';

/** What the self-test says in words. */
export function channelWords({ context, words }: Pick<PlacedChannel, 'context' | 'words'>): string {
  return context === 'thread' ? `From a thread: ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The try as code, with its real address in it. */
export function codeWords({ code }: Pick<PlacedChannel, 'code'>, target: LeakTarget): string {
  return code
    .replaceAll('$URL', target.url)
    .replaceAll('$HTTPS', target.secureUrl)
    .replaceAll('$WS', target.webSocketUrl)
    .replaceAll('$HOST', target.host)
    .replaceAll('$QUERY', target.query);
}

export interface ResultWords {
  word: string;
  /** What the word rests on. */
  proof: string;
}

export function resultWords(result: ChannelResult): ResultWords {
  switch (result.kind) {
    case 'stopped':
      return {
        word: 'Refused',
        proof: `Entry ${formatNumber(result.entry.sequence)}. ${attemptWords(result.entry)}, ${verdictWords(result.entry)}.`,
      };
    case 'stopped-silently':
      return {
        word: 'Refused, without a report',
        proof:
          result.sign === 'interface'
            ? `No wall reported it to this page; the browser itself said no (${result.word}).`
            : `${wallNames[result.wall]} stops it and tells nobody: so it was measured at the receiving end. That wall was tested with this run, and it stands.`,
      };
    case 'not-stopped':
      return { word: 'Not stopped', proof: notStoppedWords[result.sign] };
    case 'not-available':
      return { word: 'Not in this browser', proof: 'This browser does not have it, so nothing was tried.' };
  }
}

const wallNames = {
  policy: 'This page’s policy',
  allowlist: 'The browser’s list of connections',
} as const;

const notStoppedWords = {
  worked: 'It worked: the secret got out.',
  sent: 'Something came back over the network: the secret got out.',
  'no-refusal': 'Nothing says that it was refused. It may have got out.',
} as const;

/** The whole in one sentence. */
export function countWords(results: readonly ChannelResult[]): string {
  const count = (kind: ChannelResult['kind']): number => results.filter((result) => result.kind === kind).length;
  const tried = results.length - count('not-available');
  const notStopped = count('not-stopped');
  return [
    `${formatNumber(count('stopped'))} of ${formatNumber(tried)} refused with a report`,
    `${formatNumber(count('stopped-silently'))} refused without one`,
    notStopped === 0 ? '0 got out' : `${formatCount(notStopped, 'was', 'were')} not stopped`,
    ...(count('not-available') > 0 ? [`${formatNumber(count('not-available'))} not in this browser`] : []),
  ].join(', ');
}
