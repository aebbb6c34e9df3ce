import type { english as foot } from '../app/foot/words.ts';
import type { english as attach } from '../chat/attach/words.ts';
import type { english as format } from '../shared/format-words.ts';

/** Every room's words. A language that lacks one, or has one too many, does not pass the type check. */
export interface Catalogue {
  attach: typeof attach;
  foot: typeof foot;
  format: typeof format;
}
