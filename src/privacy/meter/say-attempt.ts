import type { Attempt } from '../../egress/ledger.ts';
import { words, type english } from './attempt-words.ts';

/** What was tried, by what, and where to: the last only where the browser tells it. */
export function sayAttempt({ canary, context, channel, destination }: Attempt): string {
  const { ourTest, places, ways, tried, triedAt } = words();
  const who = canary ? ourTest : places[context];
  const way = wayOf[channel];
  const what = way ? ways[way] : channel;
  return destination === 'unknown' ? tried(who, what) : triedAt(who, what, destination);
}

export function sayVerdict({ verdict, wall }: Attempt): string {
  return verdict === 'sent' ? words().letOut : words().walls[wall];
}

/** The browser's names for ways out. */
const wayOf: Readonly<Record<string, keyof (typeof english)['ways']>> = {
  'connect-src': 'request',
  'img-src': 'picture',
  'script-src-elem': 'script',
  'style-src-elem': 'style',
  'frame-src': 'frame',
  'form-action': 'form',
  'worker-src': 'thread',
  'font-src': 'font',
  'media-src': 'media',
  fetch: 'request',
  WebSocket: 'line',
  WebSocketStream: 'line',
  WebTransport: 'packets',
  EventSource: 'news',
  link: 'link',
  navigation: 'leaving',
  cookie: 'cookie',
  'preload-header': 'header',
  connection: 'connection',
  webrtc: 'peer',
};
