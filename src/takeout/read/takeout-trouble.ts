import { Trouble } from '../../shared/errors.ts';
import type { TakeoutFault } from '../../shared/takeout-fault-words.ts';

/** A file that nothing was taken of. */
export function takeoutTrouble(fault: TakeoutFault, message: string, cause?: unknown): Trouble {
  return new Trouble('ImportRefused', message, { fault }, cause);
}
