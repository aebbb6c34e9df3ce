/** One thing that left the browser for the network, or tried to. */
export interface NetworkTry {
  kind: 'dnsQuestions' | 'connections' | 'requests';
  timeMs: number;
  /** Host and port as far as the log knows them, for instance `accounts.google.com`. */
  address: string;
  /** By the address, or by the scheme in front of it; undefined where the log has neither. */
  port?: number | undefined;
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

function isErrand(attempt: NetworkTry, { origin }: Stay): boolean {
  const { initiator, isolationKey } = attempt;
  if (initiator !== undefined && initiator !== noOrigin) return false;
  // Things without a key are pages' doings: peer connections, WebSockets.
  if (isolationKey === undefined || isolationKey.includes(new URL(origin).hostname)) return false;
  const host = hostnameOf(attempt);
  const isVendors = vendorDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return isVendors && !servicesForPages.has(host);
}

const noOrigin = 'not an origin';

/** What on a page has the browser ask its maker, though no script of the page does. */
export type PageCause = 'text fields' | 'spelling' | 'translation' | 'push messages';

/**
 * What on the page had the browser ask this host by itself. Undefined where a page asked for anything there, where
 * nobody sent a request, and where the host is no such service. Who asks for a name or a connection the log does not
 * tell: these belong to the requests that they are for.
 * @param tries all that was tried at one host
 */
export function causeOnPage(tries: readonly NetworkTry[]): PageCause | undefined {
  const requests = tries.filter(({ kind }) => kind === 'requests');
  const [first] = requests;
  return first && requests.every(({ initiator }) => initiator === noOrigin)
    ? servicesForPages.get(hostnameOf(first))
    : undefined;
}

export function hostnameOf({ address }: NetworkTry): string {
  return address.replace(/:\d+$/, '');
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

/** Services of the browser's maker that it asks about a page, and what on the page makes it ask. */
const servicesForPages: ReadonlyMap<string, PageCause> = new Map([
  ['content-autofill.googleapis.com', 'text fields'],
  ['redirector.gvt1.com', 'spelling'],
  ['translate.googleapis.com', 'translation'],
  ['android.clients.google.com', 'push messages'],
  ['mtalk.google.com', 'push messages'],
]);
