import type { english as foot } from '../app/foot/words.ts';
import type { english as attach } from '../chat/attach/words.ts';
import type { english as appearance } from '../settings/appearance/words.ts';
import type { english as install } from '../app/install/words.ts';
import type { english as voice } from '../chat/voice/words.ts';
import type { english as installing } from '../models/install/words.ts';
import type { english as noNetwork } from '../privacy/meter/no-network-words.ts';
import type { english as format } from '../shared/format-words.ts';

/** Every room's words. A language that lacks one, or has one too many, does not pass the type check. */
export interface Catalogue {
  attach: typeof attach;
  foot: typeof foot;
  appearance: typeof appearance;
  format: typeof format;
  install: typeof install;
  voice: typeof voice;
  installing: typeof installing;
  noNetwork: typeof noNetwork;
}
