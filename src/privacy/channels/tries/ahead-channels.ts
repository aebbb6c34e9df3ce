import type { Channel } from '../channel.ts';
import type { TryName } from '../words.ts';
import { show } from './stage.ts';

/** Rules that have the browser fetch, or even open, the next page ahead of time. */
export const aheadChannels: readonly Channel[] = [
  ahead('speculation', 'prefetch'),
  ahead('speculation-prerender', 'prerender'),
  ahead('speculation-anonymous', 'prefetch', {
    requires: ['anonymous-client-ip-when-cross-origin'],
  }),
];

export function ahead(
  id: TryName,
  what: 'prefetch' | 'prerender',
  more: Readonly<Record<string, unknown>> = {},
): Channel {
  return {
    id,
    code: `<script type="speculationrules">{ "${what}": [{ "urls": ["$URL"] }] }`,
    // The rules stand in the page itself, and that is what is refused.
    reportedAs: ['inline'],
    run: ({ url }) => {
      const rules = { [what]: [{ source: 'list', urls: [url], eagerness: 'immediate', ...more }] };
      return show('script', { type: 'speculationrules', textContent: JSON.stringify(rules) });
    },
  };
}
