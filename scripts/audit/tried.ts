import type { Said } from './meter-said.ts';

/** One channel of the list, as it was tried in this run. */
export interface Tried {
  key: string;
  attempts: number;
  /** The name that belongs to this try alone; undefined for tries at the app's own address. */
  host: string | undefined;
  /** While it was tried. */
  fromMs: number;
  toMs: number;
  said: Said | undefined;
  /** What the interface said, for tries from outside. */
  outcome?: string | undefined;
}
