import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { policy } from '../../../src/egress/policy.ts';
import { prepareDevice, waitForModel } from '../../browser/drive.ts';
import { launchBrowser } from '../../browser/launch.ts';
import type { Served } from '../../browser/serve-built.ts';
import { findNames } from '../../net-log/find-names.ts';
import { readNetLog } from '../../net-log/read-net-log.ts';
import type { Ground } from '../ground.ts';
import { runControl } from '../sinks/control.ts';
import type { Catch } from '../sinks/sink-log.ts';
import { tryTheFrame } from './frame-tries.ts';
import type { HostileFacts, HostileTries } from './hostile-try.ts';
import { pageTries } from './page-tries.ts';
import { poison, unpoison, whatRan } from './poison.ts';
import { runInPage, runInThread } from './run-tries.ts';
import { threadTries } from './thread-tries.ts';

export const hostilePlaces = ['storage', 'chat', 'models', 'threads', 'frame'] as const;
export type HostilePlace = (typeof hostilePlaces)[number];

export interface HostileOptions {
  ground: Ground;
  serve(): Promise<Served>;
  places: readonly HostilePlace[];
  /** Only these tries; all where undefined. */
  keys?: readonly string[];
  isControlled?: boolean;
  say(line: string): void;
}

/** One row: a try from one place. */
export interface HostileRow {
  place: string;
  key: string;
  connections: number;
  bytes: number;
}

export interface HostileResult {
  verdict: 'held' | 'not held';
  faults: string[];
  rows: HostileRow[];
}

const text = 'amber-otter-2750-secret';
/** How long packets may take after a try. */
const settleMs = 300;

/** Hostile code in every page and thread of the built app, on a device that is prepared, with the receivers counting. */
export async function runHostile(options: HostileOptions): Promise<HostileResult> {
  const { ground, serve, say } = options;
  const rows: HostileRow[] = [];
  const faults = options.isControlled ? [] : await runControl(ground);
  const folder = mkdtempSync(join(tmpdir(), 'airlock-hostile-'));
  const netLogFile = join(folder, 'net-log.json');
  const served = await serve();
  let readyMs = Infinity;
  try {
    const launched = await launchBrowser({ netLogFile, flags: ground.flags });
    try {
      const { context } = launched;
      const home = context.pages()[0] ?? (await context.newPage());
      say('First load: the app and its model come onto a fresh device.');
      await prepareDevice(home, served.origin);
      await served.stop();
      await ground.sinks.openOwn(Number(new URL(served.origin).port));
      await home.reload({ waitUntil: 'commit' });
      await waitForModel(home);
      readyMs = Date.now();
      const { zone, sinks } = ground;
      const paths = await home.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
        return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
      });
      const facts = { text, own: served.origin, leak: `http://hostile.${zone}:${sinks.port}`, paths };
      await tryAll({ context, home, origin: served.origin, facts, options, rows, faults });
    } finally {
      await launched.close();
    }
    if (ground.wayOut === undefined)
      for (const { address } of findNames(readNetLog(netLogFile).events, readyMs))
        faults.push(`The name ${address} was looked up.`);
  } finally {
    await served.stop().catch(() => {}); // stopped above, where all went well
    rmSync(folder, { recursive: true, force: true });
  }
  for (const { place, key, connections, bytes } of rows)
    if (connections > 0) faults.push(`${place}, ${key}: ${bytes} bytes arrived in ${connections} calls.`);
  return { verdict: faults.length === 0 ? 'held' : 'not held', faults, rows };
}

interface Stage {
  context: BrowserContext;
  /** A chat page that stays, and is never hostile itself. */
  home: Page;
  origin: string;
  facts: HostileFacts;
  options: HostileOptions;
  rows: HostileRow[];
  faults: string[];
}

async function tryAll(stage: Stage): Promise<void> {
  const { context, options } = stage;
  for (const place of options.places) {
    const page = await context.newPage();
    options.say(`Hostile code: ${place}.`);
    if (place === 'storage') await tryStorage(stage, page);
    else if (place === 'frame') stage.faults.push(...(await tryTheFrame(page, stage.origin)));
    else if (place === 'threads') await tryThreads(stage, page);
    else await tryPage(stage, place);
    await page.close();
  }
}

/** Code that lies in storage under the names of the app's files must not run. */
async function tryStorage(stage: Stage, page: Page): Promise<void> {
  const { home, origin, faults } = stage;
  await poison(home, stage.facts.paths);
  for (const path of ['/models.html', '/'])
    await count(stage, 'storage', path, async () => await goTo(page, origin + path));
  await unpoison(home);
  await poison(
    home,
    stage.facts.paths.filter((path) => !path.endsWith('.html')),
  );
  for (const path of ['/models.html', '/'])
    await count(stage, 'storage', path, async () => await goTo(page, origin + path));
  const ran = await whatRan(home);
  if (ran.length > 0) faults.push(`storage: code that a page put there ran as ${ran.join(', ')}.`);
  await unpoison(home);
}

async function tryPage(stage: Stage, place: 'chat' | 'models'): Promise<void> {
  const { context, home, options } = stage;
  const [path = '/'] = policy[place].paths;
  for (const [key, run] of chosen({ ...threadTries, ...pageTries }, options.keys)) {
    // Anew each time: what is tried may have taken the page away.
    const page = await context.newPage();
    await goTo(page, stage.origin + path);
    await page.locator('[data-meter]').waitFor();
    await count(stage, place, key, async () => await runInPage(page, run, stage.facts));
    for (const other of context.pages()) if (other !== home) await other.close();
  }
}

async function tryThreads(stage: Stage, page: Page): Promise<void> {
  await goTo(page, `${stage.origin}/`);
  await page.locator('[data-meter=sealed]').waitFor();
  for (const path of policy.chat.threads) {
    const started = page.waitForEvent('worker', (worker) => worker.url().endsWith('#hostile'));
    await page.evaluate((address) => void new Worker(address, { type: 'module' }), `${path}#hostile`);
    const thread = await started;
    for (const isNested of [false, true])
      for (const [key, run] of chosen(threadTries, stage.options.keys))
        await count(stage, isNested ? `${path}, within` : path, key, async () => {
          await runInThread(thread, run, stage.facts, isNested);
        });
  }
}

const chosen = (tries: HostileTries, keys: readonly string[] | undefined) =>
  Object.entries(tries).filter(([key]) => !keys || keys.includes(key));

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' }).catch(() => {}); // a page that is refused ends the way there
}

async function count(
  { options, home, rows, origin }: Stage,
  place: string,
  key: string,
  run: () => Promise<void>,
): Promise<void> {
  const { catches } = options.ground.sinks.log;
  const before = catches.length;
  await run();
  await home.waitForTimeout(settleMs);
  const seen = catches.slice(before).filter((one) => !isKnock(one) && !isErrand(one, origin));
  rows.push({
    place,
    key,
    connections: seen.reduce((sum, one) => sum + Math.max(one.connections, 1), 0),
    bytes: seen.reduce((sum, one) => sum + one.bytes, 0),
  });
}

/** The browser's empty connection to the app's own address ahead of a page. */
const isKnock = ({ place, bytes }: Catch): boolean => place === 'own' && bytes === 0;

/** What the browser asks its maker has a name that hostile code did not use. */
const isErrand = ({ sink, host }: Catch, origin: string): boolean =>
  sink === 'dns' && host !== undefined && !/hostile|huggingface|amber/.test(host) && !origin.includes(host);
