import { policy } from '../../../egress/policy.ts';
import { ahead } from './ahead-channels.ts';
import { missing, noWord, type Channel } from '../channel.ts';
import { addAudioModule, startShared } from './code-channels.ts';
import { fetchInBackground } from './fetch-in-background.ts';
import { startThread, succeeded } from './request-channels.ts';
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
    words: 'send the secret to this app’s own server',
    code: "fetch('$URL')",
    run: requestOf('fetch'),
  },
  {
    id: 'own-redirect',
    words: 'ask it to pass the secret on to a stranger',
    code: "fetch('$URL&pass-on')",
    run: (target) => requestOf('fetch')({ ...target, url: `${target.url}&pass-on` }),
  },
  {
    id: 'own-post',
    words: 'send it there so that it outlives the page',
    code: "fetch('$URL', { method: 'POST', body: secret, keepalive: true })",
    run: requestOf('fetch-post'),
  },
  {
    id: 'own-beacon',
    words: 'send a parting note there',
    code: "navigator.sendBeacon('$URL', secret)",
    run: ({ url, secret }) => (navigator.sendBeacon(url, secret), noWord),
  },
  {
    id: 'own-events',
    words: 'subscribe to a stream of news there',
    code: "new EventSource('$URL')",
    run: requestOf('event-source'),
  },
  {
    id: 'own-socket',
    words: 'open a line there',
    code: "new WebSocket('$WS', [secret])",
    run: requestOf('web-socket'),
  },
  {
    id: 'own-image',
    words: 'show a picture from there',
    code: '<img src="$URL">',
    run: ({ url }) => load('img', { src: url }),
  },
  {
    id: 'own-frame',
    words: 'show another page of it',
    code: '<iframe src="$URL">',
    run: ({ url }) => show('iframe', { src: url }),
  },
  {
    id: 'own-object',
    words: 'embed a document from there',
    code: '<object data="$URL">',
    run: ({ url }) => show('object', { data: url }),
  },
  {
    id: 'own-embed',
    words: 'embed one the old way',
    code: '<embed src="$URL">',
    run: ({ url }) => show('embed', { src: url }),
  },
  {
    id: 'own-form',
    words: 'post a form there',
    code: '<form method="post" action="$URL" target="frame">',
    silentWall: 'policy',
    run: ({ url }) => submitIntoFrame(url, 'post'),
  },
  { id: 'own-window', words: 'open a window there', code: "window.open('$URL')", run: ({ url }) => openWindow(url) },
  {
    id: 'own-prefetch',
    words: 'fetch from there what may be needed next',
    code: '<link rel="prefetch" href="$URL">',
    run: (target) => link('prefetch', target),
  },
  ahead('own-speculation', 'have the browser fetch its next page ahead of time', 'prefetch'),
  ahead('own-prerender', 'have the browser open its next page ahead of time', 'prerender'),
  {
    id: 'own-background-fetch',
    words: 'have the browser fetch from there in the background',
    code: "registration.backgroundFetch.fetch('leak', ['$URL'])",
    run: ({ url }) => fetchInBackground(url),
  },
  {
    id: 'own-icon',
    words: 'take the tab’s icon from there',
    code: '<link rel="icon" href="$URL">',
    run: (target) => link('icon', target),
  },
  {
    id: 'own-manifest',
    words: 'take the app’s description from there',
    code: '<link rel="manifest" href="$URL">',
    run: (target) => link('manifest', target),
  },
  {
    id: 'own-script',
    words: 'load the app’s own script, with the secret in its address',
    code: `import('${ownScript}$QUERY')`,
    run: async ({ query }) => succeeded(await import(/* @vite-ignore */ ownScript + query)),
  },
  {
    id: 'own-script-element',
    words: 'load it as an element',
    code: `<script type="module" src="${ownScript}$QUERY">`,
    run: ({ query }) => load('script', { type: 'module', src: ownScript + query }),
  },
  {
    id: 'own-style',
    words: 'load the app’s own style, with the secret in its address',
    code: `<link rel="stylesheet" href="${ownStyle}$QUERY">`,
    run: ({ query }) => link('stylesheet', { url: ownStyle + query }),
  },
  {
    id: 'own-thread',
    words: 'start the app’s own thread, with the secret in its address',
    code: `new Worker('${ownThread}$QUERY')`,
    run: ({ query }) => startThread(() => new Worker(ownThread + query, { type: 'module' })),
  },
  {
    id: 'own-thread-open',
    words: 'start a thread from there that no policy holds',
    code: "new Worker('$URL')",
    run: ({ url }) => startThread(() => new Worker(url)),
  },
  {
    id: 'own-shared-thread-open',
    words: 'start one that outlives the page and that no policy holds',
    code: "new SharedWorker('$URL')",
    run: ({ url }) => startShared(url),
  },
  {
    id: 'own-shared-thread',
    words: 'start it as one that outlives the page',
    code: `new SharedWorker('${ownThread}$QUERY')`,
    run: ({ query }) => startShared(ownThread + query),
  },
  {
    id: 'own-worklet',
    words: 'load the app’s own script as code for sound',
    code: `audio.audioWorklet.addModule('${ownScript}$QUERY')`,
    run: ({ query }) => addAudioModule(ownScript + query),
  },
  {
    id: 'own-guard',
    words: 'put another guard in the place of this one, with the secret in its address',
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
    words: 'play a film from there',
    code: '<video src="$URL">',
    run: async ({ url }) => {
      const video = document.createElement('video');
      const outcome = heard(video, 'loadedmetadata');
      video.src = url;
      return await outcome;
    },
  },
]);

function atOwnSite(list: readonly Channel[]): readonly Channel[] {
  return list.map((channel) => Object.assign(channel, { isOwnSite: true as const }));
}
