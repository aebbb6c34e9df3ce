import type { Channel } from '../channel.ts';
import { requestChannels, startThread } from './request-channels.ts';

/** The same from a thread, which has a policy of its own: what stops the page does not stop its threads. */
export const threadChannels: readonly Channel[] = [
  ...requestChannels,
  {
    id: 'nested-thread',
    words: 'start a second thread, with the secret in its address',
    code: "new Worker('$URL')",
    isOwnSite: true,
    run: async ({ url }) => await startThread(() => new Worker(url)),
  },
  {
    id: 'own-fetch',
    words: 'send the secret to this app’s own server',
    code: "fetch('$URL')",
    isOwnSite: true,
    run: requestOf('fetch'),
  },
  {
    id: 'own-post',
    words: 'send it to this app’s own server so that it outlives the page',
    code: "fetch('$URL', { method: 'POST', body: secret, keepalive: true })",
    isOwnSite: true,
    run: requestOf('fetch-post'),
  },
  {
    id: 'own-web-socket',
    words: 'open a line to this app’s own server',
    code: "new WebSocket('$WS', [secret])",
    isOwnSite: true,
    run: requestOf('web-socket'),
  },
];

/** How a request of that kind is made, to be aimed elsewhere. */
export function requestOf(id: string): Channel['run'] {
  const channel = requestChannels.find((one) => one.id === id);
  if (!channel) throw new TypeError(`No request is called '${id}'.`);
  return channel.run;
}
