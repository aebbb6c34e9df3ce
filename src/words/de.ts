import type { Catalogue } from './catalogue.ts';
import { attach } from './de/attach.ts';
import { foot } from './de/foot.ts';
import { appearance } from './de/appearance.ts';
import { assistants } from './de/assistants.ts';
import { attempts } from './de/attempts.ts';
import { backup } from './de/backup.ts';
import { backupReminder } from './de/backup-reminder.ts';
import { cloud } from './de/cloud.ts';
import { curtain } from './de/curtain.ts';
import { erase } from './de/erase.ts';
import { eraseScreen } from './de/erase-screen.ts';
import { format } from './de/format.ts';
import { install } from './de/install.ts';
import { installing } from './de/installing.ts';
import { meter } from './de/meter.ts';
import { meterLimits } from './de/meter-limits.ts';
import { meterPanel } from './de/meter-panel.ts';
import { noNetwork } from './de/no-network.ts';
import { receipt } from './de/receipt.ts';
import { selfTest } from './de/self-test.ts';
import { settings } from './de/settings.ts';
import { takeout } from './de/takeout.ts';
import { tries } from './de/tries.ts';
import { voice } from './de/voice.ts';

export const catalogue: Catalogue = {
  attach,
  foot,
  appearance,
  assistants,
  attempts,
  backup,
  backupReminder,
  cloud,
  curtain,
  erase,
  eraseScreen,
  format,
  install,
  installing,
  meter,
  meterLimits,
  meterPanel,
  noNetwork,
  receipt,
  selfTest,
  settings,
  takeout,
  tries,
  voice,
};
