import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal, type Report } from './journal.ts';
import { between, createRandom } from './random.ts';
import type { Fault, Scenario, Scene } from './scenario.ts';
import { startVictim, type Victim } from './victim.ts';

export interface Round {
  scenario: string;
  seed: number;
  kills: number;
  /** How many of the kills fell while something was going on, and not after its end. */
  killsInTheMiddle: number;
  faults: Fault[];
}

const limitMs = 180_000;

export interface Place {
  origin: string;
  /** Fills the folder of a profile that is to know the place already. */
  furnish(profileFolder: string): void;
}

/**
 * A profile of its own, and one to three kills with a check after each. The seed decides what is written, how often it
 * is killed, and at which of the page's reports; the moment after it is up to the machine.
 */
export async function playRound(scenario: Scenario, { origin, furnish }: Place, seed: number): Promise<Round> {
  const random = createRandom(seed);
  const journal = createJournal();
  const profileFolder = mkdtempSync(join(tmpdir(), 'airlock-torture-'));
  const round: Round = { scenario: scenario.name, seed, kills: 0, killsInTheMiddle: 0, faults: [] };
  let victim: Victim | undefined;
  let onReport = (): void => {};

  async function enter(): Promise<Scene> {
    victim = await startVictim(profileFolder);
    const { page } = victim;
    const report = (one: Report): void => {
      journal.hear(one);
      onReport();
    };
    await page.context().exposeBinding('report', (_source, one: Report) => report(one));
    await page.goto(origin);
    return { page, random, journal, report };
  }

  /** Does something in a new browser, and kills it on the way. */
  async function kill(work: (scene: Scene) => Promise<unknown>): Promise<void> {
    const scene = await enter();
    let left = between(random, 1, scenario.reports);
    const delayMs = random() < 0.5 ? 0 : between(random, 1, scenario.mostDelayMs);
    let killed: Promise<void> | undefined;
    const end = (): void => void (killed ??= victim?.kill());
    onReport = () => {
      left -= 1;
      if (left !== 0) return;
      if (delayMs === 0) end();
      else setTimeout(end, delayMs);
    };
    try {
      await inTime(work(scene));
    } catch (error) {
      // What is under way when the browser dies fails; what fails before is a fault of its own.
      if (!killed) round.faults.push({ kind: 'shut', words: `It failed before the kill: ${String(error)}` });
    }
    if (killed) round.killsInTheMiddle += 1;
    end();
    await killed;
    onReport = () => {};
    round.kills += 1;
  }

  try {
    furnish(profileFolder);
    await scenario.prepare(await enter());
    await victim?.close();
    const times = between(random, 1, 3);
    for (let time = 0; time < times && round.faults.length === 0; time += 1) {
      await kill((scene) => scenario.act(scene));
      if (random() < 0.3) await kill((scene) => scenario.check(scene));
      const scene = await enter();
      round.faults.push(...(await inTime(scenario.check(scene)).catch(shut)));
      await victim?.close();
    }
  } finally {
    await victim?.kill();
    rmSync(profileFolder, { recursive: true, force: true, maxRetries: 5 });
  }
  return round;
}

/** A store that never opens is one that does not open. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came within ${limitMs / 1000} s.`)), limitMs);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const shut = (error: unknown): Fault[] => [{ kind: 'shut', words: String(error) }];
