import type { Channel } from '../channel.ts';
import type { TryName } from '../words.ts';
import { ownFileChannel, requestChannels, startThread } from './request-channels.ts';

/** The same from a thread, which has a policy of its own: what stops the page does not stop its threads. */
export const threadChannels: readonly Channel[] = [
  ...requestChannels,
  {
    id: 'nested-thread',
    code: "new Worker('$URL')",
    isOwnSite: true,
    run: async ({ url }) => await startThread(() => new Worker(url)),
  },
  {
    id: 'own-fetch',
    code: "fetch('$URL')",
    isOwnSite: true,
    run: requestOf('fetch'),
  },
  {
    id: 'own-post',
    code: "fetch('$URL', { method: 'POST', body: secret, keepalive: true })",
    isOwnSite: true,
    run: requestOf('fetch-post'),
  },
  {
    id: 'own-web-socket',
    code: "new WebSocket('$WS', [secret])",
    isOwnSite: true,
    run: requestOf('web-socket'),
  },
  ownFileChannel,
];

/** How a request of that kind is made, to be aimed elsewhere. */
export function requestOf(id: TryName): Channel['run'] {
  const channel = requestChannels.find((one) => one.id === id);
  if (!channel) throw new TypeError(`No request is called '${id}'.`);
  return channel.run;
}
