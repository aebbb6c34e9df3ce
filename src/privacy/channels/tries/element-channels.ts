import type { Channel } from '../channel.ts';
import { heard, load, onStage, settle, show } from './stage.ts';
import { svgWith } from './svg-with.ts';

/** What a page loads by putting something into itself. */
export const elementChannels: readonly Channel[] = [
  {
    id: 'image',
    code: '<img src="$URL">',
    run: ({ url }) => load('img', { src: url }),
  },
  {
    id: 'image-unseen',
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
    code: '<img srcset="$URL 1x">',
    run: ({ url }) => load('img', { srcset: `${url} 1x` }),
  },
  {
    id: 'image-source',
    code: '<picture><source srcset="$URL">',
    run: ({ url }) =>
      onStage(async (stage) => {
        const picture = document.createElement('picture');
        const image = document.createElement('img');
        const outcome = heard(image);
        picture.append(Object.assign(document.createElement('source'), { srcset: url }), image);
        stage.append(picture);
        return await outcome;
      }),
  },
  {
    id: 'image-lazy',
    code: '<img loading="lazy" src="$URL">',
    run: ({ url }) => load('img', { loading: 'lazy', src: url }),
  },
  {
    id: 'image-adopted',
    code: "document.adoptNode(other.createElement('img')).src = '$URL'",
    run: ({ url }) =>
      onStage(async (stage) => {
        const image = document.adoptNode(document.implementation.createHTMLDocument().createElement('img'));
        const outcome = heard(image);
        image.src = url;
        stage.append(image);
        return await outcome;
      }),
  },
  {
    id: 'background-attribute',
    code: '<table background="$URL">',
    run: ({ url }) =>
      onStage(async (stage) => {
        const table = document.createElement('table');
        table.setAttribute('background', url);
        table.insertRow().insertCell().textContent = 'secret';
        stage.append(table);
        return await settle();
      }),
  },
  {
    id: 'image-button',
    code: '<input type="image" src="$URL">',
    run: ({ url }) => load('input', { type: 'image', src: url }),
  },
  {
    id: 'svg-image',
    code: '<svg><image href="$URL"/></svg>',
    run: ({ url }) => svgWith('image', url),
  },
  {
    id: 'svg-set',
    code: '<svg><image><set attributeName="href" to="$URL"/></image></svg>',
    run: ({ url }) => svgWith('set', url),
  },
  {
    id: 'svg-filter',
    code: '<filter><feImage href="$URL"/></filter>',
    run: ({ url }) => svgWith('feImage', url),
  },
  {
    id: 'video',
    code: '<video src="$URL" preload="auto">',
    run: ({ url }) => load('video', { preload: 'auto', src: url }, 'loadedmetadata'),
  },
  {
    id: 'audio',
    code: '<audio src="$URL" preload="auto">',
    run: ({ url }) => load('audio', { preload: 'auto', src: url }, 'loadedmetadata'),
  },
  {
    id: 'poster',
    code: '<video poster="$URL">',
    run: ({ url }) => show('video', { poster: url }),
  },
  {
    id: 'track',
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
    code: '<script src="$URL">',
    run: ({ url }) => load('script', { src: url }),
  },
  {
    id: 'script-module',
    code: '<script type="module" src="$URL">',
    run: ({ url }) => load('script', { type: 'module', src: url }),
  },
  {
    id: 'script-inline',
    code: "<script>fetch('$URL')",
    reportedAs: ['inline'],
    run: ({ url }) => show('script', { textContent: `fetch(${JSON.stringify(url)}).catch(() => {})` }),
  },
  {
    id: 'handler-inline',
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
    code: '<object data="$URL">',
    run: ({ url }) => show('object', { data: url }),
  },
  {
    id: 'embed',
    code: '<embed src="$URL">',
    run: ({ url }) => show('embed', { src: url }),
  },
];
