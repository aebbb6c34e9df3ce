import { policy } from '../../../egress/policy.ts';
import { ahead } from './ahead-channels.ts';
import { missing, noWord, type Channel } from '../channel.ts';
import { addAudioModule, startShared } from './code-channels.ts';
import { fetchInBackground } from './fetch-in-background.ts';
import { ownFileChannel, startThread, succeeded } from './request-channels.ts';
import { heard, link, load, show } from './stage.ts';
import { requestOf } from './thread-channels.ts';
import { openWindow, submitIntoFrame } from './window-channels.ts';

/** Files that the page may load: the walls must refuse them as soon as anything is added to their address. */
const ownThread: string = policy.selfTestThread.paths[0];
const ownScript = '/assets/ingredients.js';
const ownStyle = '/assets/chat.css';

/** To this app's own server: it is a third party too. */
export const ownChannels: readonly Channel[] = atOwnSite([
  {
    id: 'own-fetch',
    code: "fetch('$URL')",
    run: requestOf('fetch'),
  },
  {
    id: 'own-redirect',
    code: "fetch('$URL&pass-on')",
    run: (target) => requestOf('fetch')({ ...target, url: `${target.url}&pass-on` }),
  },
  {
    id: 'own-post',
    code: "fetch('$URL', { method: 'POST', body: secret, keepalive: true })",
    run: requestOf('fetch-post'),
  },
  {
    id: 'own-beacon',
    code: "navigator.sendBeacon('$URL', secret)",
    run: ({ url, secret }) => (navigator.sendBeacon(url, secret), noWord),
  },
  {
    id: 'own-events',
    code: "new EventSource('$URL')",
    run: requestOf('event-source'),
  },
  {
    id: 'own-socket',
    code: "new WebSocket('$WS', [secret])",
    run: requestOf('web-socket'),
  },
  {
    id: 'own-image',
    code: '<img src="$URL">',
    run: ({ url }) => load('img', { src: url }),
  },
  {
    id: 'own-frame',
    code: '<iframe src="$URL">',
    run: ({ url }) => show('iframe', { src: url }),
  },
  {
    id: 'own-object',
    code: '<object data="$URL">',
    run: ({ url }) => show('object', { data: url }),
  },
  {
    id: 'own-embed',
    code: '<embed src="$URL">',
    run: ({ url }) => show('embed', { src: url }),
  },
  {
    id: 'own-form',
    code: '<form method="post" action="$URL" target="frame">',
    silentWall: 'policy',
    run: ({ url }) => submitIntoFrame(url, 'post'),
  },
  { id: 'own-window', code: "window.open('$URL')", run: ({ url }) => openWindow(url) },
  {
    id: 'own-prefetch',
    code: '<link rel="prefetch" href="$URL">',
    run: (target) => link('prefetch', target),
  },
  ahead('own-speculation', 'prefetch'),
  ahead('own-prerender', 'prerender'),
  {
    id: 'own-background-fetch',
    code: "registration.backgroundFetch.fetch('leak', ['$URL'])",
    run: ({ url }) => fetchInBackground(url),
  },
  {
    id: 'own-icon',
    code: '<link rel="icon" href="$URL">',
    run: (target) => link('icon', target),
  },
  {
    id: 'own-manifest',
    code: '<link rel="manifest" href="$URL">',
    run: (target) => link('manifest', target),
  },
  {
    id: 'own-script',
    code: `import('${ownScript}$QUERY')`,
    run: async ({ query }) => succeeded(await import(/* @vite-ignore */ ownScript + query)),
  },
  {
    id: 'own-script-element',
    code: `<script type="module" src="${ownScript}$QUERY">`,
    run: ({ query }) => load('script', { type: 'module', src: ownScript + query }),
  },
  {
    id: 'own-style',
    code: `<link rel="stylesheet" href="${ownStyle}$QUERY">`,
    run: ({ query }) => link('stylesheet', { url: ownStyle + query }),
  },
  {
    id: 'own-thread',
    code: `new Worker('${ownThread}$QUERY')`,
    run: ({ query }) => startThread(() => new Worker(ownThread + query, { type: 'module' })),
  },
  {
    id: 'own-thread-open',
    code: "new Worker('$URL')",
    run: ({ url }) => startThread(() => new Worker(url)),
  },
  {
    id: 'own-shared-thread-open',
    code: "new SharedWorker('$URL')",
    run: ({ url }) => startShared(url),
  },
  {
    id: 'own-shared-thread',
    code: `new SharedWorker('${ownThread}$QUERY')`,
    run: ({ query }) => startShared(ownThread + query),
  },
  {
    id: 'own-worklet',
    code: `audio.audioWorklet.addModule('${ownScript}$QUERY')`,
    run: ({ query }) => addAudioModule(ownScript + query),
  },
  {
    id: 'own-guard',
    code: `navigator.serviceWorker.register('${policy.serviceWorker}$QUERY')`,
    run: async ({ query }) => {
      if (!navigator.serviceWorker) return missing;
      // A place of its own: even without any wall the real guard stays where it is.
      const scope = '/airlock-self-test/';
      const registration = await navigator.serviceWorker.register(policy.serviceWorker + query, { scope });
      return succeeded(await registration.unregister());
    },
  },
  {
    id: 'own-video',
    code: '<video src="$URL">',
    run: async ({ url }) => {
      const video = document.createElement('video');
      const outcome = heard(video, 'loadedmetadata');
      video.src = url;
      return await outcome;
    },
  },
  ownFileChannel,
]);

function atOwnSite(list: readonly Channel[]): readonly Channel[] {
  return list.map((channel) => Object.assign(channel, { isOwnSite: true as const }));
}
