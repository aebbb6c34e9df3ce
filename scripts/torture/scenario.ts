import type { Page } from 'playwright-core';
import type { Journal, Report } from './journal.ts';
import type { Random } from './random.ts';

/** Where a scenario plays, and what it knows. The page is another after each kill. */
export interface Scene {
  page: Page;
  random: Random;
  journal: Journal;
  /** For what the harness itself sees on the screen; a page reports for itself. */
  report(report: Report): void;
}

/** What a check found amiss: words that were lost, a store that did not open, or a click that did nothing. */
export interface Fault {
  kind: 'lost' | 'shut' | 'clicked twice';
  words: string;
}

/** What goes on while the browser is killed. */
export interface Scenario {
  name: string;
  /** `vault`: a page with the app's vault and nothing else. `app`: the built app, on a device that is prepared. */
  place: 'vault' | 'app';
  /** The kill falls on one of the first so many reports of the page, or some moments after it. */
  reports: number;
  /** How long after that report at most. */
  mostDelayMs: number;
  /** Once, and not killed. */
  prepare(scene: Scene): Promise<void>;
  /** Killed on the way, or, if it comes to its end before, then. May be called again on what the kill left. */
  act(scene: Scene): Promise<void>;
  /** After each kill, in a new browser with the same profile. May be killed as well, and is then called again. */
  check(scene: Scene): Promise<Fault[]>;
}
