import type { Channel } from '../channel.ts';
import { link } from './stage.ts';

type Hint = Pick<Channel, 'id' | 'silentWall'> & { rel: string; more?: Record<string, string> };

const hints: readonly Hint[] = [
  { id: 'link-style', rel: 'stylesheet' },
  { id: 'link-preload-image', rel: 'preload', more: { as: 'image' } },
  {
    id: 'link-preload-fetch',
    rel: 'preload',
    more: { as: 'fetch', crossorigin: '' },
  },
  { id: 'link-preload-script', rel: 'preload', more: { as: 'script' } },
  { id: 'link-preload-style', rel: 'preload', more: { as: 'style' } },
  {
    id: 'link-preload-font',
    rel: 'preload',
    more: { as: 'font', crossorigin: '' },
  },
  { id: 'link-module', rel: 'modulepreload' },
  { id: 'link-prefetch', rel: 'prefetch' },
  { id: 'link-manifest', rel: 'manifest' },
  { id: 'link-icon', rel: 'icon' },
  { id: 'link-dictionary', rel: 'compression-dictionary' },
  // Neither is a request yet, so no policy covers them and nobody is told.
  { id: 'link-dns', rel: 'dns-prefetch', silentWall: 'allowlist' },
  { id: 'link-preconnect', rel: 'preconnect', silentWall: 'allowlist' },
];

/** Hints to the browser in the page's head. */
export const linkChannels: readonly Channel[] = hints.map(asChannel);

function asChannel({ rel, more = {}, ...hint }: Hint): Channel {
  const as = more['as'] ? ` as="${more['as']}"` : '';
  return { ...hint, code: `<link rel="${rel}"${as} href="$URL">`, run: (target) => link(rel, target, more) };
}
