import { wordsOf } from '../../shared/words.ts';

export const english = {
  tried: (who: string, what: string) => `${who}: ${what}`,
  triedAt: (who: string, what: string, where: string) => `${who}: ${what} to ${where}`,
  ourTest: 'Our own test',
  places: {
    page: 'The chat page',
    engine: 'The model’s thread',
    vault: 'The passphrase’s thread',
    'self-test': 'The self-test’s thread',
    guard: 'Seen by the guard',
    models: 'The models page',
  },
  /** The browser's names for ways out, in people's words. */
  ways: {
    request: 'a request',
    picture: 'a picture',
    script: 'a script',
    style: 'a style sheet',
    frame: 'a frame',
    form: 'a form',
    thread: 'a thread',
    font: 'a font',
    media: 'sound or film',
    line: 'a line in both directions',
    packets: 'a line of packets',
    news: 'a stream of news',
    link: 'a link',
    leaving: 'leaving for another page',
    cookie: 'a note for a later visit (cookie)',
    header: 'a note for a later visit (header)',
    connection: 'a connection',
    peer: 'a direct connection to another device',
  },
  letOut: 'let out',
  walls: {
    'content-security-policy': 'refused by this page’s policy',
    'connection-allowlist': 'refused by the browser’s list of connections',
    'service-worker': 'refused by the guard',
    'page-guard': 'stopped in the page',
    none: 'no wall said that it refused it',
  },
};

export const words = wordsOf('attempts', english);
