import type { english as aboutFile } from '../models/about-words.ts';
import type { english as appearance } from '../settings/appearance/words.ts';
import type { english as downloads } from '../models/downloads/words.ts';
import type { english as fileFaults } from '../shared/file-fault-words.ts';
import type { english as format } from '../shared/format-words.ts';
import type { english as install } from '../app/install/words.ts';
import type { english as installing } from '../models/install/words.ts';
import type { english as models } from '../models/words.ts';
import type { english as moreModels } from '../models/catalogue/words.ts';
import type { english as noNetwork } from '../privacy/meter/no-network-words.ts';
import type { english as origins } from '../model-store/origin-words.ts';
import type { english as progress } from '../models/progress-words.ts';
import type { english as shelf } from '../models/shelf-words.ts';
import type { english as strengths } from '../models/catalogue/strength-words.ts';
import type { english as takeoutFaults } from '../shared/takeout-fault-words.ts';
import type { english as things } from '../shared/thing-words.ts';
import type { english as troubles } from '../shared/trouble-words.ts';
import type { english as ui } from '../ui/words.ts';
import type { english as voice } from '../chat/voice/words.ts';

/** Every room's words. A language that lacks one, or has one too many, does not pass the type check. */
export interface Catalogue {
  aboutFile: typeof aboutFile;
  appearance: typeof appearance;
  downloads: typeof downloads;
  fileFaults: typeof fileFaults;
  format: typeof format;
  install: typeof install;
  installing: typeof installing;
  models: typeof models;
  moreModels: typeof moreModels;
  noNetwork: typeof noNetwork;
  origins: typeof origins;
  progress: typeof progress;
  shelf: typeof shelf;
  strengths: typeof strengths;
  takeoutFaults: typeof takeoutFaults;
  things: typeof things;
  troubles: typeof troubles;
  ui: typeof ui;
  voice: typeof voice;
}
