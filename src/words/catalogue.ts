import type { english as appearance } from '../settings/appearance/words.ts';
import type { english as format } from '../shared/format-words.ts';

/** Every room's words. A language that lacks one, or has one too many, does not pass the type check. */
export interface Catalogue {
  appearance: typeof appearance;
  format: typeof format;
}
