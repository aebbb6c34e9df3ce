import type { OutsideTry } from './outside-stage.ts';
import { endingTries } from './outside-tries/ending-tries.ts';
import { gestureTries } from './outside-tries/gesture-tries.ts';
import { guardTries } from './outside-tries/guard-tries.ts';
import { pageTries } from './outside-tries/page-tries.ts';
import { quietTries } from './outside-tries/quiet-tries.ts';

/** How each channel that only the audit tries is tried, by its key in the one list (`all-channels.ts`). */
export const outsideTries: Readonly<Record<string, OutsideTry>> = {
  ...guardTries,
  ...gestureTries,
  ...pageTries,
  ...quietTries,
  ...endingTries,
};
