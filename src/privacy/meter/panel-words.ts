import type { ReactNode } from 'react';
import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  wayBack: {
    unguarded: 'Reload the page the ordinary way to put the guard back.',
    unverified: 'Reload the page to begin anew. If it comes again, take it seriously, and look at the tries below.',
    breached: 'Close this page. What left is in the list of tries below, as far as it is known.',
  },
  titles: {
    rules: 'What holds here, and by whom',
    contacts: 'Who was contacted, over all visits',
    tries: 'Tries on this page, newest first',
    record: 'On record, over all visits',
    files: 'Is this the app that was published?',
    limits: 'What this page cannot see or stop',
    how: 'How it works, in five sentences',
  },
  rules: {
    policy:
      'The page’s policy refuses every request, picture, script, frame, form and pop-up that is not one of the app’s own files.',
    allowlist:
      'A list of connections refuses all that is not on it, of every kind: WebRTC, look-ups ahead of time, links.',
    guard: 'For this page the guard answers from this device alone, and passes nothing on.',
    links: 'Links and ways to leave are stopped before they begin.',
  },
  by: { browser: 'By the browser.', guard: 'By the guard.', page: 'By this page’s own code.' },
  holds: { yes: 'It stands.', no: 'Not here.', unproven: 'Not shown.' },
  noTest: 'Our own test has not come back yet.',
  /** Each of the three is one of the clauses below. */
  test: (at: string, request: string, connection: string, link: string) =>
    `Our own test, last run at ${at}: ${request}; ${connection}; ${link}. It runs every five minutes, and whenever you come back to this page.`,
  request: {
    heard: 'a request was refused, and the refusal was heard',
    unheard: 'a request was not heard of',
  },
  connection: {
    heard: 'a direct connection was refused, and the refusal was heard',
    unheard: 'a direct connection was not heard of',
  },
  link: { stopped: 'a link was stopped', notStopped: 'a link was not stopped' },
  traffic: (size: string, from: string, to: string) => `${size} came and went from ${from} to ${to}.`,
  trafficSealed: (size: string, from: string, to: string) =>
    `${size} came and went from ${from} to ${to}; nothing by this page since it was sealed.`,
  sealedFromHere: 'sealed from the edge on',
  now: 'now',
  nobody: 'Nobody, as far as is on record.',
  byTheOtherPage: 'All of it by the page that fetches, or before a page was sealed.',
  whoAndWhy: 'Who, and what for',
  requests: 'Requests',
  up: 'Up',
  down: 'Down',
  thisSite: 'This site',
  contact: (purpose: string, day: string) => `${purpose}, last on ${day}`,
  estimated: 'estimated: browsers count what comes, not what goes',
  purposes: {
    app: 'the app’s own files',
    'app-list': 'which version is the newest',
    model: 'the model’s files',
    unknown: 'for something that is not ours',
  },
  noTries: 'None yet.',
  /** A try by its number in the record. */
  numbered: (number: string, attempt: string) => `${number}. ${attempt}`,
  recordUnreadable: 'The record of earlier visits could not be read.',
  recordEmpty: 'Nothing is on record yet.',
  entries: (count: number) => plural(count, { one: '# entry', other: '# entries' }),
  entriesSince: (count: number, day: string) =>
    plural(count, { one: `# entry since ${day}`, other: `# entries since ${day}` }),
  totals: (entries: string, refused: string, sent: string) =>
    `${entries}: ${refused} refused, our own tests included; ${sent} let out, by the page that fetches or by one that was not sealed.`,
  totalsWithUnexplained: (entries: string, refused: string, sent: string, unexplained: string) =>
    `${entries}: ${refused} refused, our own tests included; ${sent} let out, by the page that fetches or by one that was not sealed; ${unexplained} that no wall spoke of.`,
  chainHolds: 'Each entry is sealed with the one before it. Checked just now: none was changed or taken out.',
  chainBroken: (entry: string) => `This record was changed at entry ${entry}. What comes after it proves nothing.`,
  restart: 'Throw it away and begin a new one',
  hashing: 'Hashing the app’s files…',
  filesUnreadable: 'The app’s files on this device could not be read.',
  notKept: 'This device holds no copy of this build, so there is nothing to compare.',
  notFromHere: 'This page is not from this device’s copy: it came over the network.',
  filesWhole: (whole: string, all: string, build: ReactNode): readonly ReactNode[] => [
    `${whole} of ${all} files of build `,
    build,
    ' are as this site published them. Hashed just now.',
  ],
  theseAreNot: 'These are not:',
  missingFile: (path: string) => `${path}, missing`,
  changedFile: (path: string) => `${path}, changed`,
  fetchAgain: '“Model and updates” fetches them again, when you say so.',
  everyFile: 'Every file with its hash',
  listHash: (hash: ReactNode, command: ReactNode): readonly ReactNode[] => [
    'SHA-256 of the whole list: ',
    hash,
    '. Whoever builds the same sources gets the same from ',
    command,
    '. The guard itself, sw.js, is not in the list: it carries the list, and no page can read it back.',
  ],
  missing: 'missing',
  published: (sha256: string) => `published: ${sha256}`,
  /** The whole idea, for someone who has never heard of a service worker. */
  how: {
    pages:
      'One page fetches the model and the app’s files, and has never seen a conversation; the page you talk to is another, and is not allowed on the network.',
    rule: 'That rule comes with the page, and it is the browser that enforces it: whatever runs in the page, the model’s answers included, cannot lift it.',
    guard:
      'A guard that was put on this device answers for the site, so the page opens without the network, from files whose fingerprints were checked.',
    record: 'Every refusal that the browser reports is written down in a record that shows when somebody changes it.',
    test: 'Because silence is no evidence, the page tries to get out itself, again and again, and turns green only while it hears that it was refused.',
  },
};

export const words = wordsOf('meterPanel', english);
