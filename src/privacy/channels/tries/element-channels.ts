import type { Channel } from '../channel.ts';
import { heard, load, onStage, settle, show } from './stage.ts';
import { svgWith } from './svg-with.ts';

/** What a page loads by putting something into itself. */
export const elementChannels: readonly Channel[] = [
  {
    id: 'image',
    words: 'show a picture',
    code: '<img src="$URL">',
    run: ({ url }) => load('img', { src: url }),
  },
  {
    id: 'image-unseen',
    words: 'load a picture without showing it',
    code: "new Image().src = '$URL'",
    run: async ({ url }) => {
      const image = new Image();
      const outcome = heard(image);
      image.src = url;
      return await outcome;
    },
  },
  {
    id: 'image-set',
    words: 'show a picture that comes in sizes',
    code: '<img srcset="$URL 1x">',
    run: ({ url }) => load('img', { srcset: `${url} 1x` }),
  },
  {
    id: 'image-button',
    words: 'show a picture on a button',
    code: '<input type="image" src="$URL">',
    run: ({ url }) => load('input', { type: 'image', src: url }),
  },
  {
    id: 'svg-image',
    words: 'show a picture in a drawing',
    code: '<svg><image href="$URL"/></svg>',
    run: ({ url }) => svgWith('image', url),
  },
  {
    id: 'svg-filter',
    words: 'use a picture as a filter',
    code: '<filter><feImage href="$URL"/></filter>',
    run: ({ url }) => svgWith('feImage', url),
  },
  {
    id: 'video',
    words: 'play a film',
    code: '<video src="$URL" preload="auto">',
    run: ({ url }) => load('video', { preload: 'auto', src: url }, 'loadedmetadata'),
  },
  {
    id: 'audio',
    words: 'play a sound',
    code: '<audio src="$URL" preload="auto">',
    run: ({ url }) => load('audio', { preload: 'auto', src: url }, 'loadedmetadata'),
  },
  {
    id: 'poster',
    words: 'show the first picture of a film',
    code: '<video poster="$URL">',
    run: ({ url }) => show('video', { poster: url }),
  },
  {
    id: 'track',
    words: 'load the subtitles of a film',
    code: '<track src="$URL" default>',
    run: ({ url }) =>
      onStage(async (stage) => {
        const video = document.createElement('video');
        const track = Object.assign(document.createElement('track'), { kind: 'subtitles', default: true });
        const outcome = heard(track);
        video.append(track);
        stage.append(video);
        track.src = url;
        track.track.mode = 'showing';
        return await outcome;
      }),
  },
  {
    id: 'script',
    words: 'run a stranger’s script',
    code: '<script src="$URL">',
    run: ({ url }) => load('script', { src: url }),
  },
  {
    id: 'script-module',
    words: 'run a stranger’s module',
    code: '<script type="module" src="$URL">',
    run: ({ url }) => load('script', { type: 'module', src: url }),
  },
  {
    id: 'script-inline',
    words: 'write a script into the page that asks for an address',
    code: "<script>fetch('$URL')",
    reportedAs: ['inline'],
    run: ({ url }) => show('script', { textContent: `fetch(${JSON.stringify(url)}).catch(() => {})` }),
  },
  {
    id: 'handler-inline',
    words: 'write a script into an attribute',
    code: '<img src="data:," onerror="fetch(\'$URL\')">',
    reportedAs: ['inline'],
    run: ({ url }) =>
      onStage(async (stage) => {
        const image = document.createElement('img');
        image.setAttribute('onerror', `fetch(${JSON.stringify(url)}).catch(() => {})`);
        image.src = 'data:,';
        stage.append(image);
        return await settle();
      }),
  },
  {
    id: 'object',
    words: 'embed a document',
    code: '<object data="$URL">',
    run: ({ url }) => show('object', { data: url }),
  },
  {
    id: 'embed',
    words: 'embed a document the old way',
    code: '<embed src="$URL">',
    run: ({ url }) => show('embed', { src: url }),
  },
];
