import { readFileSync } from 'node:fs';

/** For each channel what decides on it while all walls stand; more than one where browsers may choose. */
export type ExpectedDeciders = Readonly<Record<string, readonly string[]>>;

export const expectedDecidersFile = new URL('./expected-deciders.json', import.meta.url);

/** Measured by `npm run audit -- --record`; a wall that is gone shows here even where another stands behind it. */
export function readExpectedDeciders(): ExpectedDeciders {
  return JSON.parse(readFileSync(expectedDecidersFile, 'utf8')) as ExpectedDeciders;
}
