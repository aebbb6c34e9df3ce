import type { BrowserContext, Page } from 'playwright-core';
import type { LeakTarget } from '../../src/privacy/channels/leak-target.ts';

/** What one try from outside has to work with. */
export interface OutsideStage {
  /** The chat page, sealed. For a channel marked `freshPage` one that nothing else will use. */
  page: Page;
  context: BrowserContext;
  /** Another chat page of the same browser, sealed; the audit closes it. */
  openPage(): Promise<Page>;
  target: LeakTarget;
}

/** What the interface itself said: for the table. What counts is what arrived at the sinks. */
export type OutsideOutcome =
  /** It was tried; `word` is what came of it, in a word or two: an error's name, `ended`, `no-word`, `worked`. */
  | { kind: 'ran'; word: string }
  /** This browser does not have it. */
  | { kind: 'missing' };

export type OutsideTry = (stage: OutsideStage) => Promise<OutsideOutcome>;
