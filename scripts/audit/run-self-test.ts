import type { Page } from 'playwright-core';
import { allChannels } from '../../src/privacy/channels/all-channels.ts';
import { deciderOf, type Said } from './meter-said.ts';
import type { Tried } from './tried.ts';

interface ScreenRow {
  key: string;
  result: Said['result'];
  proof: string;
}

export type SelfTestPart = 'staying' | 'leaving';

export interface SelfTestRun {
  tried: Tried[];
  /** Why not everything was tried; undefined when it was. */
  lost: string | undefined;
}

const pollMs = 60;
/** Without walls every try is waited for, so this is generous. */
const partLimitMs = 360_000;

export interface SelfTestReceiver {
  /** Names of the tries end in it, and in nothing else. */
  zone: string;
  port: number;
  /** What the build has of the self-test; all where undefined. */
  keys: readonly string[] | undefined;
}

/** Runs one part of «Try to leak it» through its screen, as a person does, and reads what it says. */
export async function runSelfTestPart(
  page: Page,
  part: SelfTestPart,
  { zone, port, keys: built }: SelfTestReceiver,
): Promise<SelfTestRun> {
  const startRows = part === 'leaving' ? (await readRows(page)).length : 0;
  const receiver = page.getByRole('textbox', { name: 'Receiver' });
  await receiver.fill(`http://*.${zone}:${port}`);
  const startMs = Date.now();
  await page.getByRole('button', { name: part === 'leaving' ? 'Try these too' : 'Start', exact: true }).click();

  let hasBegun = false;
  const endsMs: number[] = [];
  let lost: string | undefined;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const seen = await readProgress(page);
    if (seen === undefined) lost = 'the page was lost';
    else {
      while (endsMs.length < seen.rowCount - startRows) endsMs.push(Date.now());
      if (seen.phase === 'broken' || seen.phase === 'cut-short') lost = 'the self-test broke off';
      // What is done may still be the part before.
      hasBegun ||= seen.phase === 'running' || endsMs.length > 0;
      if (hasBegun && seen.phase === 'done') break;
    }
    if (Date.now() - startMs > partLimitMs) lost = 'the self-test did not come to its end';
    if (lost) break;
  }

  const rows = lost ? [] : (await readRows(page)).slice(startRows);
  const wanted = allChannels.filter(
    ({ key, whyOutside, mayLeave }) =>
      whyOutside === undefined && mayLeave === (part === 'leaving') && (!built || built.includes(key)),
  );
  const keys = rows.length > 0 ? rows.map(({ key }) => key) : wanted.map(({ key }) => key).slice(0, endsMs.length + 1);
  const tried = keys.map((key, index): Tried => {
    const row = rows[index];
    return {
      key,
      attempts: row?.result === 'not-available' ? 0 : 1,
      host: isOwnSite(key) ? undefined : `leak-${index + 1}.${zone}`,
      fromMs: endsMs[index - 1] ?? startMs,
      toMs: endsMs[index] ?? Date.now(),
      said: row && { result: row.result, decider: deciderOf(row.proof) },
    };
  });
  return { tried, lost };
}

const isOwnSite = (key: string): boolean => allChannels.find((channel) => channel.key === key)?.isOwnSite ?? false;

export async function openSelfTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  await page.getByRole('button', { name: 'Try to leak it' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
}

async function readProgress(page: Page): Promise<{ phase: string; rowCount: number } | undefined> {
  return await page
    .evaluate(() => ({
      phase: document.querySelector<HTMLElement>('[data-self-test]')?.dataset['selfTest'],
      rowCount: document.querySelectorAll('[data-channel]').length,
    }))
    .then(
      ({ phase, rowCount }) => (phase === undefined ? undefined : { phase, rowCount }),
      () => undefined,
    );
}

/** In the order of the tries; the screen shows the newest first. */
async function readRows(page: Page): Promise<ScreenRow[]> {
  const rows = await page.locator('[data-channel]').evaluateAll((elements) =>
    elements.map((element) => ({
      key: element.getAttribute('data-channel') ?? '',
      result: element.getAttribute('data-result') as Said['result'],
      proof: element.querySelector('strong')?.parentElement?.lastElementChild?.textContent ?? '',
    })),
  );
  return rows.toReversed();
}
