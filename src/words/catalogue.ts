import type { english as assistants } from '../assistants/words.ts';
import type { english as appearance } from '../settings/appearance/words.ts';
import type { english as install } from '../app/install/words.ts';
import type { english as voice } from '../chat/voice/words.ts';
import type { english as installing } from '../models/install/words.ts';
import type { english as tries } from '../privacy/channels/words.ts';
import type { english as cloud } from '../privacy/cloud/words.ts';
import type { english as attempts } from '../privacy/meter/attempt-words.ts';
import type { english as meterLimits } from '../privacy/meter/limit-words.ts';
import type { english as noNetwork } from '../privacy/meter/no-network-words.ts';
import type { english as meterPanel } from '../privacy/meter/panel-words.ts';
import type { english as meter } from '../privacy/meter/words.ts';
import type { english as receipt } from '../privacy/receipt/words.ts';
import type { english as selfTest } from '../privacy/self-test/words.ts';
import type { english as backupReminder } from '../settings/backup/reminder-words.ts';
import type { english as backup } from '../settings/backup/words.ts';
import type { english as curtain } from '../settings/curtain-words.ts';
import type { english as eraseScreen } from '../settings/erase/screen-words.ts';
import type { english as erase } from '../settings/erase/words.ts';
import type { english as takeout } from '../settings/takeout/words.ts';
import type { english as settings } from '../settings/words.ts';
import type { english as format } from '../shared/format-words.ts';

/** Every room's words. A language that lacks one, or has one too many, does not pass the type check. */
export interface Catalogue {
  appearance: typeof appearance;
  assistants: typeof assistants;
  attempts: typeof attempts;
  backup: typeof backup;
  backupReminder: typeof backupReminder;
  cloud: typeof cloud;
  curtain: typeof curtain;
  erase: typeof erase;
  eraseScreen: typeof eraseScreen;
  format: typeof format;
  install: typeof install;
  installing: typeof installing;
  meter: typeof meter;
  meterLimits: typeof meterLimits;
  meterPanel: typeof meterPanel;
  noNetwork: typeof noNetwork;
  receipt: typeof receipt;
  selfTest: typeof selfTest;
  settings: typeof settings;
  takeout: typeof takeout;
  tries: typeof tries;
  voice: typeof voice;
}
