import { headersFor } from './headers.ts';
import type { ModelHost } from './model-hosts.ts';
import { pages } from './pages.ts';

/** A `meta` element is not asked about these. */
const headerOnly = /^(frame-ancestors|sandbox)\b/;

/**
 * The policy of a page for the head of its HTML. It holds where a host sends no headers and where the service worker is
 * gone, and it names no address: the build does not know where the app will lie.
 */
export function metaPolicy(page: keyof typeof pages, modelHosts: readonly ModelHost[] = []): string {
  const header = headersFor(pages[page][0], null, modelHosts)['Content-Security-Policy'] ?? '';
  return header
    .split('; ')
    .filter((directive) => !headerOnly.test(directive))
    .join('; ');
}
