import type { BrowserContext } from 'playwright-core';
import type { AppTab } from './app-tab.ts';
import type { BareTab } from './bare-tab.ts';

/** What a part of the bench has to work with: three tabs of one browser, each with the model loaded. */
export interface Stage {
  /** The built app. */
  app: AppTab;
  /** The engine without the app, loaded with the app's settings. */
  bare: BareTab;
  /** The engine without the app, loaded with its own defaults. */
  defaults: BareTab;
  /** How often everything is measured that varies. */
  rounds: number;
  /** Where the app's build lies. */
  appFolder: string;
  /** For tabs of a part's own. */
  context: BrowserContext;
  /** Where the bench's own pages are. */
  bareOrigin: string;
  /** Seconds of CPU time that the browser has used so far, all its processes and threads together. */
  cpuSeconds(): Promise<number>;
}
