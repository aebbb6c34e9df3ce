import type { Channel } from '../channel.ts';
import { show } from './stage.ts';

/** Rules that have the browser fetch, or even open, the next page ahead of time. */
export const aheadChannels: readonly Channel[] = [
  ahead('speculation', 'have the browser fetch the next page ahead of time', 'prefetch'),
  ahead('speculation-prerender', 'have the browser open the next page ahead of time', 'prerender'),
  ahead('speculation-anonymous', 'have a go-between fetch the next page ahead of time', 'prefetch', {
    requires: ['anonymous-client-ip-when-cross-origin'],
  }),
];

export function ahead(
  id: string,
  words: string,
  what: 'prefetch' | 'prerender',
  more: Readonly<Record<string, unknown>> = {},
): Channel {
  return {
    id,
    words,
    code: `<script type="speculationrules">{ "${what}": [{ "urls": ["$URL"] }] }`,
    // The rules stand in the page itself, and that is what is refused.
    reportedAs: ['inline'],
    run: ({ url }) => {
      const rules = { [what]: [{ source: 'list', urls: [url], eagerness: 'immediate', ...more }] };
      return show('script', { type: 'speculationrules', textContent: JSON.stringify(rules) });
    },
  };
}
