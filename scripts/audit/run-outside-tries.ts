import type { BrowserContext, Page } from 'playwright-core';
import { makeTarget } from '../../src/privacy/channels/leak-target.ts';
import { outsideChannels } from '../../src/privacy/channels/outside-channels.ts';
import type { OutsideOutcome } from './outside-stage.ts';
import { outsideTries } from './outside-tries.ts';
import type { Tried } from './tried.ts';

export interface OutsideOptions {
  context: BrowserContext;
  page: Page;
  /** A chat page that is sealed. */
  openPage(): Promise<Page>;
  origin: string;
  zone: string;
  port: number;
  /** Only these; all where undefined. */
  keys: readonly string[] | undefined;
}

const tryLimitMs = 20_000;
/** How long reports and packets may take after a try. */
const settleMs = 700;

/** Tries, one after the other, what the self-test cannot: with real gestures, and in the service worker. */
export async function runOutsideTries(options: OutsideOptions): Promise<Tried[]> {
  const { context, origin, zone, port, keys, openPage } = options;
  const tried: Tried[] = [];
  // One page stays apart: the others may crash.
  const reader = options.page;
  let stage: Page | undefined;
  const wanted = outsideChannels.filter(({ key }) => !keys || keys.includes(key));
  for (const [index, { key, isOwnSite, freshPage }] of wanted.entries()) {
    if (!stage || freshPage || !isWhole(stage, origin)) {
      await stage?.close().catch(() => {}); // it may have crashed
      stage = await openPage();
    }
    const receiver = { kind: 'own-names', origin: `http://${zone}:${port}` } as const;
    const target = makeTarget(receiver, key, index + 1, secret, isOwnSite ? origin : undefined);
    const fromMs = Date.now();
    const outcome = await attempt(key, { page: stage, context, openPage, target });
    await reader.waitForTimeout(settleMs);
    tried.push({
      key,
      attempts: outcome.kind === 'missing' ? 0 : 1,
      host: isOwnSite ? undefined : new URL(target.url).hostname,
      fromMs,
      toMs: Date.now(),
      // What the record says of the others is read when all of it has been written.
      said: outcome.kind === 'missing' ? { result: 'not-available', decider: 'not in this browser' } : undefined,
      outcome: outcome.kind === 'ran' ? outcome.word : undefined,
    });
    await closeOthers(context, [reader, stage]);
  }
  await stage?.close().catch(() => {}); // the same
  return tried;
}

const secret = 'amber-otter-2750';

function isWhole(page: Page, origin: string): boolean {
  return !page.isClosed() && page.url() === `${origin}/`;
}

async function attempt(
  key: string,
  stage: Parameters<NonNullable<(typeof outsideTries)[string]>>[0],
): Promise<OutsideOutcome> {
  const run = outsideTries[key];
  if (!run) throw new Error(`Nobody knows how to try ${key}.`);
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<OutsideOutcome>((resolve) => {
    timer = setTimeout(resolve, tryLimitMs, { kind: 'ran', word: 'no word' });
  });
  try {
    return await Promise.race([run(stage), timeUp]);
  } catch (error) {
    // A page that crashes or is taken away ends the try; what counts is what arrived.
    return { kind: 'ran', word: error instanceof Error ? error.name : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

async function closeOthers(context: BrowserContext, kept: readonly Page[]): Promise<void> {
  for (const page of context.pages()) if (!kept.includes(page)) await page.close().catch(() => {}); // gone by itself
}
