import type { Catalogue } from './catalogue.ts';
import { attempts } from './pt/attempts.ts';
import { backup } from './pt/backup.ts';
import { backupReminder } from './pt/backup-reminder.ts';
import { cloud } from './pt/cloud.ts';
import { curtain } from './pt/curtain.ts';
import { erase } from './pt/erase.ts';
import { eraseScreen } from './pt/erase-screen.ts';
import { format } from './pt/format.ts';
import { meter } from './pt/meter.ts';
import { meterLimits } from './pt/meter-limits.ts';
import { meterPanel } from './pt/meter-panel.ts';
import { receipt } from './pt/receipt.ts';
import { selfTest } from './pt/self-test.ts';
import { settings } from './pt/settings.ts';
import { takeout } from './pt/takeout.ts';
import { tries } from './pt/tries.ts';

export const catalogue: Catalogue = {
  attempts,
  backup,
  backupReminder,
  cloud,
  curtain,
  erase,
  eraseScreen,
  format,
  meter,
  meterLimits,
  meterPanel,
  receipt,
  selfTest,
  settings,
  takeout,
  tries,
};
