import type { Scenario } from './scenario.ts';
import { backingUp } from './scenarios/backing-up.ts';
import { changingPassphrase } from './scenarios/changing-passphrase.ts';
import { erasing } from './scenarios/erasing.ts';
import { importing } from './scenarios/importing.ts';
import { migrating } from './scenarios/migrating.ts';
import { restoring } from './scenarios/restoring.ts';
import { streaming } from './scenarios/streaming.ts';
import { turningOff } from './scenarios/turning-off.ts';
import { turningOn } from './scenarios/turning-on.ts';
import { writing } from './scenarios/writing.ts';

const quick = [writing, turningOn, restoring, turningOff, migrating, importing, backingUp, changingPassphrase];

/** Each once, and those that are quick more often. @throws Error for a name that there is not */
export function scheduleOf(only: string | undefined): readonly Scenario[] {
  // What the short run of CI gets to comes first.
  const first = [writing, streaming, turningOn, restoring, turningOff, migrating];
  const all = [...first, importing, backingUp, changingPassphrase, erasing];
  if (only === undefined) return [...all, ...quick];
  const found = all.filter(({ name }) => name === only);
  if (found.length === 0) throw new Error(`There is no “${only}”, but: ${all.map(({ name }) => name).join(', ')}.`);
  return found;
}
