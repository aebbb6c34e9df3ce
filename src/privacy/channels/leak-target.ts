/** Where one try is aimed at, with the made-up secret in it. Plain data: it also goes to the thread. */
export interface LeakTarget {
  url: string;
  /** The same, for interfaces that take no other than an encrypted address. */
  secureUrl: string;
  webSocketUrl: string;
  host: string;
  /** To be put after a path of this app's own files. */
  query: string;
  secret: string;
}

/** Where the secret is to go: names that lead nowhere (RFC 2606), or a receiver that a person typed. */
export type Receiver =
  | { kind: 'nowhere' }
  | { kind: 'own'; origin: string }
  /** Typed with `*.` in front: each try gets a name of its own under this host, so that name look-ups show whose they are. */
  | { kind: 'own-names'; origin: string };

/** The name is the canary's, so that the ledger knows these tries for our own. */
const nowhere = 'airlock-canary.invalid';

export function makeTarget(
  receiver: Receiver,
  channelId: string,
  number: number,
  secret: string,
  ownOrigin?: string,
): LeakTarget {
  const query = `?d=${encodeURIComponent(secret)}`;
  const url = new URL(`/airlock-self-test/${channelId}${query}`, ownOrigin ?? baseOf(receiver, number));
  return {
    url: url.href,
    secureUrl: url.href.replace(/^http:/, 'https:'),
    webSocketUrl: url.href.replace(/^http/, 'ws'),
    host: url.host,
    query,
    secret,
  };
}

function baseOf(receiver: Receiver, number: number): string {
  switch (receiver.kind) {
    case 'nowhere':
      return `https://leak-${number}.${nowhere}`;
    case 'own':
      return receiver.origin;
    case 'own-names':
      return receiver.origin.replace('//', `//leak-${number}.`);
  }
}

/** What every address of a try at this receiver has in it, and no other address has. */
export function markOf(receiver: Receiver): string {
  return receiver.kind === 'nowhere' ? '/airlock-self-test/' : new URL(receiver.origin).host;
}

/**
 * A receiver from what a person typed; empty is nowhere. Undefined when it is no address of a site.
 * `*.receiver.example` gives each try a name of its own.
 */
export function parseReceiver(text: string): Receiver | undefined {
  const typed = text.trim();
  if (typed === '') return { kind: 'nowhere' };
  const [, scheme = 'https://', names, rest = ''] = /^([a-z][\w+.-]*:\/\/)?(\*\.)?(.*)$/is.exec(typed) ?? [];
  const address = scheme + rest;
  if (!URL.canParse(address)) return undefined;
  // An address in numbers has no names under it.
  if (names && !URL.canParse(`${scheme}leak-1.${rest}`)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  // Chromium takes a host with spaces and writes them as %20; no site has such a name.
  if (!/^[\w.:[\]-]+$/.test(url.host)) return undefined;
  return { kind: names ? 'own-names' : 'own', origin: url.origin };
}

/** How a query reads where it stands in an address as a password. */
export function asPassword(query: string): string {
  return Object.assign(new URL(`https://${nowhere}`), { password: query }).password;
}

const creatures = ['heron', 'otter', 'badger', 'wren', 'newt', 'hare', 'owl', 'trout'];
const colours = ['blue', 'amber', 'grey', 'green', 'white', 'copper', 'violet', 'black'];

/** A made-up secret: nobody's, and easy to find again in a receiver's log. */
export function makeSecret(): string {
  const [one = 0, two = 0, three = 0] = crypto.getRandomValues(new Uint16Array(3));
  return `${colours[one % 8]}-${creatures[two % 8]}-${1000 + (three % 9000)}`;
}
