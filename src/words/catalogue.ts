import type { english as assistants } from '../assistants/words.ts';
import type { english as format } from '../shared/format-words.ts';

/** Every room's words. A language that lacks one, or has one too many, does not pass the type check. */
export interface Catalogue {
  assistants: typeof assistants;
  format: typeof format;
}
