import type { Page } from 'playwright-core';
import { ask, prepareDevice, waitForModel } from '../browser/drive.ts';
import type { Launched } from '../browser/launch.ts';
import type { Served } from '../browser/serve-built.ts';
import type { Span } from '../net-log/whose-traffic.ts';
import type { Ground } from './ground.ts';
import { readRecord, saidBy } from './read-record.ts';
import { runOutsideTries } from './run-outside-tries.ts';
import { openSelfTest, runSelfTestPart } from './run-self-test.ts';
import type { Tried } from './tried.ts';

export interface VisitPlan {
  questions: readonly string[];
  /** Which tries of the self-test the build has; all where undefined. */
  selfTestKeys?: readonly string[];
  /** Which tries from outside; all where undefined. */
  outsideKeys: readonly string[] | undefined;
  idleMs: number;
  /** How long the seal is waited for; a build without a wall may never have it. */
  sealLimitMs?: number;
}

/** What the meter's button carries at the end. */
export interface MeterAtEnd {
  kind: string;
  level: string | undefined;
  sent: number;
  refused: number;
}

export interface Visit {
  origin: string;
  /** From here on nothing may leave. */
  readyMs: number;
  /** Until here; then the browser closes. */
  endMs: number;
  loads: Span[];
  /** Packets that went out since `readyMs`, announcements included; undefined where there is no cable to count on. */
  packets: number | undefined;
  tried: Tried[];
  /** Characters of each answer. */
  answers: number[];
  meter: MeterAtEnd;
  faults: string[];
}

/** First load, model, server stopped, reload from the device, a conversation, every channel, and a while of quiet. */
export async function visit(
  { context }: Launched,
  served: Served,
  ground: Ground,
  plan: VisitPlan,
  say: (line: string) => void,
): Promise<Visit> {
  const { origin } = served;
  const faults: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  say('First load: the app and its model come onto a fresh device.');
  await prepareDevice(page, origin);

  say('The server stops. What is sent to its address from now on is counted.');
  await served.stop();
  if (await answers(origin)) throw new Error('The server still answered after it was stopped.');
  await ground.sinks.openOwn(Number(new URL(origin).port));
  // Two programs, two clocks: half a second of quiet, and the count begins in the middle of it.
  await page.waitForTimeout(500);
  const readyMs = Date.now() - 250;
  const packetsBefore = ground.wayOut?.packets();
  const loads: Span[] = [];
  const load = async (go: () => Promise<unknown>): Promise<void> => {
    const fromMs = Date.now() - 250;
    await go();
    loads.push({ fromMs, toMs: Date.now() });
  };

  await load(() => page.reload({ waitUntil: 'commit' }));
  await waitForModel(page);
  await seal(page, faults, plan);
  if (!(await page.evaluate(() => crossOriginIsolated)))
    faults.push('The page shares its process with others: it is not cross-origin isolated.');
  const lengths: number[] = [];
  for (const question of plan.questions) {
    say(`A question: ${question}`);
    const { answer } = await ask(page, question);
    lengths.push(answer.length);
    if (answer.trim() === '') faults.push(`No answer came to “${question}”.`);
  }

  const tried = await tryAll(page, ground, plan, faults, say);
  say('What the page cannot try by itself.');
  const openPage = async (): Promise<Page> => {
    const opened = await context.newPage();
    await load(() => opened.goto(origin, { waitUntil: 'commit' }));
    await seal(opened, [], plan);
    return opened;
  };
  const home = page.url() === `${origin}/` ? page : await openPage();
  await home.keyboard.press('Escape');
  await home.keyboard.press('Escape');
  const zone = `outside.${ground.zone}`;
  const { port } = ground.sinks;
  const outside = await runOutsideTries({ context, page: home, openPage, origin, zone, port, keys: plan.outsideKeys });

  say(`Quiet for ${Math.round(plan.idleMs / 1000)} seconds.`);
  await home.waitForTimeout(Math.max(plan.idleMs, lateEntriesMs));
  const entries = await readRecord(home);
  for (const one of outside) tried.push(Object.assign(one, { said: one.said ?? saidBy(entries, one, zone) }));
  const packetsNow = ground.wayOut?.packets();
  const packets = packetsNow === undefined ? undefined : packetsNow - (packetsBefore ?? 0);
  const endMs = Date.now();
  return { origin, readyMs, endMs, loads, packets, tried, answers: lengths, meter: await readMeter(home), faults };
}

/** How long the app may wait for a wall's word on a try before it writes down that none came. */
const lateEntriesMs = 4000;

async function tryAll(
  page: Page,
  { sinks, zone }: Ground,
  { selfTestKeys }: VisitPlan,
  faults: string[],
  say: (line: string) => void,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  await openSelfTest(page);
  for (const part of ['staying', 'leaving'] as const) {
    say(part === 'staying' ? '«Try to leak it», in the app itself.' : 'Those that could take the page away.');
    const run = await runSelfTestPart(page, part, { zone: `${part}.${zone}`, port: sinks.port, keys: selfTestKeys });
    tried.push(...run.tried);
    if (run.lost !== undefined) {
      faults.push(`${run.tried.at(-1)?.key ?? part}: ${run.lost} while it was tried.`);
      break;
    }
  }
  return tried;
}

async function seal(page: Page, faults: string[], { sealLimitMs }: VisitPlan): Promise<void> {
  const sealed = page.locator('[data-meter=sealed]').waitFor({ timeout: sealLimitMs ?? 30_000 });
  await sealed.catch(() => faults.push('The page was never sealed.'));
}

async function answers(origin: string): Promise<boolean> {
  return await fetch(origin).then(
    () => true,
    () => false,
  );
}

async function readMeter(page: Page): Promise<MeterAtEnd> {
  const { meter, level, sent, refused } = await page
    .locator('[data-meter]')
    .evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  return { kind: meter ?? 'missing', level, sent: Number(sent), refused: Number(refused) };
}
