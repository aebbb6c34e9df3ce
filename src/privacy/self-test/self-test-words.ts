import { formatNumber } from '../../shared/format.ts';
import { currentLocale } from '../../shared/words.ts';
import type { PlacedChannel } from '../channels/channels.ts';
import type { LeakTarget } from '../channels/leak-target.ts';
import { words as tryWords } from '../channels/words.ts';
import { sayAttempt, sayVerdict } from '../meter/say-attempt.ts';
import type { ChannelResult } from './judge-channel.ts';
import { words } from './words.ts';

/** What the self-test says in words. */
export function channelWords({ context, id }: Pick<PlacedChannel, 'context' | 'id'>): string {
  const what = tryWords()[id];
  return context === 'thread'
    ? words().fromThread(what)
    : what.charAt(0).toLocaleUpperCase(currentLocale()) + what.slice(1);
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

/** What the word for a result rests on. */
export function proofWords(result: ChannelResult): string {
  const say = words();
  switch (result.kind) {
    case 'stopped':
      return say.entry(formatNumber(result.entry.sequence), sayAttempt(result.entry), sayVerdict(result.entry));
    case 'stopped-silently':
      if (result.sign === 'wall') return say.silentWalls[result.wall];
      return say.interfaceRefused({ ...errorNames, ...say.signs }[result.said]);
    case 'not-stopped':
      return say.notStopped[result.sign];
    case 'not-available':
      return say.notAvailable;
  }
}

/** The names of errors are the same in every language. */
const errorNames = { SecurityError: 'SecurityError', NotAllowedError: 'NotAllowedError' } as const;

/** The whole in one sentence, without its end. */
export function countWords(results: readonly ChannelResult[]): string {
  const count = (kind: ChannelResult['kind']): number => results.filter((result) => result.kind === kind).length;
  const { counts } = words();
  const tried = results.length - count('not-available');
  const notStopped = count('not-stopped');
  const parts = [
    counts.reported(formatNumber(count('stopped')), formatNumber(tried)),
    counts.silent(formatNumber(count('stopped-silently'))),
    notStopped === 0 ? counts.noneOut : counts.notStopped(notStopped),
    ...(count('not-available') > 0 ? [counts.notAvailable(formatNumber(count('not-available')))] : []),
  ];
  return new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(parts);
}
