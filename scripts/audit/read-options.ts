import { parseWords } from '../cli/parse-words.ts';
import { wallNames, type WallName } from './walls.ts';

export interface AuditOptions {
  jsonFile: string | undefined;
  idleMs: number;
  isShort: boolean;
  /** The build to audit instead of `dist`. */
  folder: string | undefined;
  /** Not in a network of its own, even where one could be made. */
  isHere: boolean;
  /** With these walls taken away, one after the other. */
  walls: readonly WallName[];
  /** Writes down what decided on each channel. */
  isRecording: boolean;
  /** Hostile code in the app's pages and threads, instead of the self-test. */
  isHostile: boolean;
  url: string | undefined;
  scriptFile: string | undefined;
}

export const usage = `Tries to get something out of Airlock, and counts from outside the browser what arrives.

  npm run audit -- [options]

  --json FILE       writes the result there
  --idle SECONDS    how long it is quiet at the end (default: 60; with --short 5)
  --short           one question, and a shorter list of what only an audit can try
  --dist FOLDER     audits the build that lies there (default: builds dist/)
  --here            makes no network of its own
  --walls           takes every wall away, one after the other; each time the audit must notice
  --wall NAME       the same with one of: ${wallNames.join(', ')}
  --hostile         instead of the self-test: code that is hostile already, in storage, in each page, in each thread
                    and in threads within, and around the frame that fetches
  --record          adds what decides on each channel to scripts/audit/expected-deciders.json
  --url URL         audits any other web app as far as that goes: loads it, waits, lists whom it called
  --script FILE     with --url: a module (.js or .ts) that exports \`async function use(page) { … }\`; it gets the page
                    as Playwright knows it, to type and to send
  --help            this text

It starts the built app in a fresh Chromium, on Linux in a network of its own where one may be made, as root or not;
where none may, it says so. It ends with 0 when nothing left and the meter told no untruth, else with 1; with --url with 1
when a third party was called (what the browser asks its maker about the page is shown, and does not count);
and with 2 when it could not be carried out.
AIRLOCK_BROWSER names the browser to take.
`;

/**
 * Null asks for the usage text.
 * @throws Error with one line about what is wrong
 */
export function readOptions(words: readonly string[]): AuditOptions | null {
  const values = parseWords(words, options);
  if (values.help) return null;
  const idle = Number(values.idle ?? (values.short ? 5 : 60));
  if (!(idle >= 0 && idle <= 3600)) throw new Error('--idle needs a number of seconds, at most 3600.');
  if (values.script !== undefined && values.url === undefined) throw new Error('--script goes with --url.');
  if (values.url !== undefined && !/^https?:$/.test(URL.canParse(values.url) ? new URL(values.url).protocol : ''))
    throw new Error('--url needs an address that begins with http:// or https://.');
  const wall = wallNames.find((name) => name === values.wall);
  if (values.wall !== undefined && !wall) throw new Error(`--wall needs one of: ${wallNames.join(', ')}.`);
  return {
    jsonFile: values.json,
    idleMs: idle * 1000,
    isShort: values.short,
    folder: values.dist,
    isHere: values.here,
    walls: wall ? [wall] : values.walls ? wallNames : [],
    isRecording: values.record,
    isHostile: values.hostile,
    url: values.url,
    scriptFile: values.script,
  };
}

const options = {
  json: { type: 'string' },
  idle: { type: 'string' },
  short: { type: 'boolean', default: false },
  dist: { type: 'string' },
  here: { type: 'boolean', default: false },
  walls: { type: 'boolean', default: false },
  wall: { type: 'string' },
  record: { type: 'boolean', default: false },
  hostile: { type: 'boolean', default: false },
  url: { type: 'string' },
  script: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
