import type { Attempt } from '../../egress/ledger.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import type { MeterState, MeterView } from './meter.ts';

/** What the meter says in words: one for the header, one sentence behind it. */
export interface MeterWords {
  label: string;
  sentence: string;
}

export function meterWords({ state, ledger }: MeterView): MeterWords {
  switch (state.kind) {
    case 'breached':
      return {
        label: 'Breached',
        sentence: `${formatCount(state.sentCount, 'request', 'requests')} left this page after it was sealed.`,
      };
    case 'unguarded':
      return { label: 'Not guarded', sentence: unguardedWords[state.reason] };
    case 'unverified':
      return { label: state.reason === 'checking' ? 'Checking' : 'Not verified', sentence: doubtWords[state.reason] };
    case 'open':
      return { label: 'Open', sentence: `This page may reach ${state.reach}. It never reads a conversation.` };
    case 'sealed': {
      const since = formatTime(state.sinceMs);
      const refused = `${formatCount(ledger.refused, 'try', 'tries')} refused.`;
      return state.level === 'browser'
        ? { label: 'Sealed', sentence: `Nothing has left this page since ${since}. ${refused}` }
        : {
            label: 'Sealed in part',
            sentence: `No request was seen to leave since ${since}, but this browser cannot stop or show every kind. ${refused}`,
          };
    }
  }
}

const unguardedWords = {
  'no-guard': 'This page came without its guard, so the chat is closed.',
  'other-build': 'The guard is of another version than this page, so the chat is closed.',
  silent: 'The guard does not answer, so the chat is closed.',
} as const;

const doubtWords = {
  checking: 'Trying to get out, to see that it cannot.',
  'no-canary': 'Our own try to get out was not reported as refused, so nothing is claimed here.',
  unexplained: 'Something was tried, and nothing reported that it was refused. It may have got out.',
  record:
    'The record of tries was cleared, or could not be written, while this page was open. Nothing is claimed here.',
} as const;

/** What a person can do about a state, where something can be done. */
export function wayBackWords(state: MeterState): string | undefined {
  if (state.kind === 'unguarded') return 'Reload the page the ordinary way to put the guard back.';
  if (state.kind === 'unverified' && state.reason !== 'checking')
    return 'Reload the page to begin anew. If it comes again, take it seriously, and look at the tries below.';
  if (state.kind === 'breached')
    return 'Close this page. What left is in the list of tries below, as far as it is known.';
  return undefined;
}

/** The whole idea, for someone who has never heard of a service worker. */
export const howItWorks = [
  'One page fetches the model and the app’s files, and has never seen a conversation; the page you talk to is another, and is not allowed on the network.',
  'That rule comes with the page, and it is the browser that enforces it: whatever runs in the page, the model’s answers included, cannot lift it.',
  'A guard that was put on this device answers for the site, so the page opens without the network, from files whose fingerprints were checked.',
  'Every refusal that the browser reports is written down in a record that shows when somebody changes it.',
  'Because silence is no evidence, the page tries to get out itself, again and again, and turns green only while it hears that it was refused.',
] as const;

/** What this page cannot see or stop. Shown with the meter, always. */
export function meterLimits(state: MeterState): string[] {
  const always = [
    'Browser extensions, the operating system, the keyboard and browser sync can read what you type. No page can see or stop them.',
    'What you copy, save or print is out of the seal, and so is any address that you type yourself.',
    'The browser itself asks this site for a new version about once a day. The question carries nothing of yours.',
    'The browser also talks to its maker, for its own updates and for services that this app does not use. No page can stop that.',
  ];
  if (state.kind !== 'sealed' || state.level === 'browser') return always;
  return [
    'This browser cannot stop WebRTC, address look-ups ahead of time, and links. Chrome and Edge from version 152 on can.',
    ...always,
  ];
}

/** What was tried, by what, and where to: the last only where the browser tells it. */
export function attemptWords({ canary, context, channel, destination }: Attempt): string {
  const who = canary ? 'Our own test' : placeWords[context];
  const where = destination === 'unknown' ? '' : ` to ${destination}`;
  return `${who}: ${channelWords[channel] ?? channel}${where}`;
}

export function verdictWords({ verdict, wall }: Attempt): string {
  return verdict === 'sent' ? 'let out' : wallWords[wall];
}

const placeWords = {
  page: 'The chat page',
  engine: 'The model’s thread',
  vault: 'The passphrase’s thread',
  'self-test': 'The self-test’s thread',
  guard: 'Seen by the guard',
  models: 'The models page',
} as const;

/** The browser's names for ways out, in people's words. */
const channelWords: Readonly<Record<string, string>> = {
  'connect-src': 'a request',
  'img-src': 'a picture',
  'script-src-elem': 'a script',
  'style-src-elem': 'a style sheet',
  'frame-src': 'a frame',
  'form-action': 'a form',
  'worker-src': 'a thread',
  'font-src': 'a font',
  'media-src': 'sound or film',
  fetch: 'a request',
  WebSocket: 'a line in both directions',
  WebSocketStream: 'a line in both directions',
  WebTransport: 'a line of packets',
  EventSource: 'a stream of news',
  link: 'a link',
  navigation: 'leaving for another page',
  cookie: 'a note for a later visit (cookie)',
  'preload-header': 'a note for a later visit (header)',
  connection: 'a connection',
  webrtc: 'a direct connection to another device',
};

const wallWords = {
  'content-security-policy': 'refused by this page’s policy',
  'connection-allowlist': 'refused by the browser’s list of connections',
  'service-worker': 'refused by the guard',
  'page-guard': 'stopped in the page',
  none: 'no wall said that it refused it',
} as const;
