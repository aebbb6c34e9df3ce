/** Where one try is aimed at, with the made-up secret in it. Plain data: it also goes to the thread. */
export interface LeakTarget {
  url: string;
  webSocketUrl: string;
  host: string;
  /** To be put after a path of this app's own files. */
  query: string;
  secret: string;
}

/** Where the secret is to go: names that lead nowhere (RFC 2606), or a receiver that a person typed. */
export type Receiver = { kind: 'nowhere' } | { kind: 'own'; origin: string };

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
  const base = ownOrigin ?? (receiver.kind === 'own' ? receiver.origin : `https://leak-${number}.${nowhere}`);
  const url = new URL(`/airlock-self-test/${channelId}${query}`, base);
  return {
    url: url.href,
    webSocketUrl: url.href.replace(/^http/, 'ws'),
    host: url.host,
    query,
    secret,
  };
}

/** A receiver from what a person typed; empty is nowhere. Undefined when it is no address of a site. */
export function parseReceiver(text: string): Receiver | undefined {
  const typed = text.trim();
  if (typed === '') return { kind: 'nowhere' };
  const address = /^[a-z][\w+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  // Chromium takes a host with spaces and writes them as %20; no site has such a name.
  if (!/^[\w.:[\]-]+$/.test(url.host)) return undefined;
  return { kind: 'own', origin: url.origin };
}

const creatures = ['heron', 'otter', 'badger', 'wren', 'newt', 'hare', 'owl', 'trout'];
const colours = ['blue', 'amber', 'grey', 'green', 'white', 'copper', 'violet', 'black'];

/** A made-up secret: nobody's, and easy to find again in a receiver's log. */
export function makeSecret(): string {
  const [one = 0, two = 0, three = 0] = crypto.getRandomValues(new Uint16Array(3));
  return `${colours[one % 8]}-${creatures[two % 8]}-${1000 + (three % 9000)}`;
}
