/** One thing that left the browser for the network, or tried to. */
export interface NetworkTry {
  kind: 'dnsQuestions' | 'connections' | 'requests';
  timeMs: number;
  /** Host and port as far as the log knows them, for instance `accounts.google.com`. */
  address: string;
  /** Who asked: an origin, or `not an origin` for the browser's own code. Requests only. */
  initiator?: string | undefined;
  /** Chromium's network isolation key: the site in whose name the thing was done. */
  isolationKey?: string | undefined;
}

export interface Stay {
  /** The site's own address, for instance `http://127.0.0.1:4173`. */
  origin: string;
  /** When nothing more was allowed to leave. */
  readyMs: number;
  /** Each time that a person had the page loaded since: from the order until the new document was there. */
  loads: readonly Span[];
}

export interface Span {
  fromMs: number;
  toMs: number;
}

/**
 * Whether the browser did this of its own accord, so that no page stands behind it. Everything counts
 * against the page that is not one of these two:
 *
 * 1. Chromium's own errands, which an empty page shows as well: no origin asked for it, it was not done
 *    in the name of our site, and it goes to the browser's vendor, though not to a service that a page
 *    can set off by what stands on it or by what it calls (forms, spelling, translation, push messages).
 * 2. The knock before a page is loaded: ahead of any navigation that a person starts, Chromium opens empty
 *    connections to the site it goes to. Only to our own address, and only until the new document is
 *    there. A request on such a connection would be counted by itself.
 *
 * Only Google's addresses are known here, so what another vendor's browser does by itself counts too.
 */
export function isBrowsersOwn(attempt: NetworkTry, stay: Stay): boolean {
  return isErrand(attempt, stay) || isKnock(attempt, stay);
}

function isErrand({ address, initiator, isolationKey }: NetworkTry, { origin }: Stay): boolean {
  if (initiator !== undefined && initiator !== 'not an origin') return false;
  // Things without a key are pages' doings: peer connections, WebSockets.
  if (isolationKey === undefined || isolationKey.includes(new URL(origin).hostname)) return false;
  const host = address.replace(/:\d+$/, '');
  const isVendors = vendorDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return isVendors && !servicesForPages.has(host);
}

function isKnock({ kind, address, timeMs, isolationKey }: NetworkTry, { origin, loads }: Stay): boolean {
  return (
    kind === 'connections' &&
    isolationKey !== undefined &&
    address === new URL(origin).host &&
    loads.some(({ fromMs, toMs }) => timeMs >= fromMs && timeMs <= toMs)
  );
}

const vendorDomains = ['google.com', 'googleapis.com', 'googleusercontent.com', 'gstatic.com', 'gvt1.com'];

const servicesForPages = new Set([
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'translate.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com',
]);
