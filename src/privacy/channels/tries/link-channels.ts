import type { Channel } from '../channel.ts';
import { link } from './stage.ts';

type Hint = Pick<Channel, 'id' | 'words' | 'silentWall'> & { rel: string; more?: Record<string, string> };

const hints: readonly Hint[] = [
  { id: 'link-style', words: 'fetch a style sheet', rel: 'stylesheet' },
  { id: 'link-preload-image', words: 'fetch a picture ahead of time', rel: 'preload', more: { as: 'image' } },
  {
    id: 'link-preload-fetch',
    words: 'fetch anything ahead of time',
    rel: 'preload',
    more: { as: 'fetch', crossorigin: '' },
  },
  { id: 'link-preload-script', words: 'fetch a script ahead of time', rel: 'preload', more: { as: 'script' } },
  { id: 'link-preload-style', words: 'fetch a style ahead of time', rel: 'preload', more: { as: 'style' } },
  {
    id: 'link-preload-font',
    words: 'fetch a font ahead of time',
    rel: 'preload',
    more: { as: 'font', crossorigin: '' },
  },
  { id: 'link-module', words: 'fetch a module ahead of time', rel: 'modulepreload' },
  { id: 'link-prefetch', words: 'fetch what may be needed next', rel: 'prefetch' },
  { id: 'link-manifest', words: 'name a stranger’s file as this app’s own description', rel: 'manifest' },
  { id: 'link-icon', words: 'take a stranger’s picture as the tab’s icon', rel: 'icon' },
  { id: 'link-dictionary', words: 'fetch a dictionary for compression', rel: 'compression-dictionary' },
  // Neither is a request yet, so no policy covers them and nobody is told.
  { id: 'link-dns', words: 'look a name up ahead of time', rel: 'dns-prefetch', silentWall: 'allowlist' },
  { id: 'link-preconnect', words: 'call a server ahead of time', rel: 'preconnect', silentWall: 'allowlist' },
];

/** Hints to the browser in the page's head. */
export const linkChannels: readonly Channel[] = hints.map(asChannel);

function asChannel({ rel, more = {}, ...hint }: Hint): Channel {
  const as = more['as'] ? ` as="${more['as']}"` : '';
  return { ...hint, code: `<link rel="${rel}"${as} href="$URL">`, run: (target) => link(rel, target, more) };
}
