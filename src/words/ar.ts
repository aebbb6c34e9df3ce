import type { Catalogue } from './catalogue.ts';
import { attempts } from './ar/attempts.ts';
import { backup } from './ar/backup.ts';
import { backupReminder } from './ar/backup-reminder.ts';
import { cloud } from './ar/cloud.ts';
import { curtain } from './ar/curtain.ts';
import { erase } from './ar/erase.ts';
import { eraseScreen } from './ar/erase-screen.ts';
import { format } from './ar/format.ts';
import { meter } from './ar/meter.ts';
import { meterLimits } from './ar/meter-limits.ts';
import { meterPanel } from './ar/meter-panel.ts';
import { receipt } from './ar/receipt.ts';
import { selfTest } from './ar/self-test.ts';
import { settings } from './ar/settings.ts';
import { takeout } from './ar/takeout.ts';
import { tries } from './ar/tries.ts';

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
