import type { Catalogue } from './catalogue.ts';
import { attempts } from './fr/attempts.ts';
import { backup } from './fr/backup.ts';
import { backupReminder } from './fr/backup-reminder.ts';
import { cloud } from './fr/cloud.ts';
import { curtain } from './fr/curtain.ts';
import { erase } from './fr/erase.ts';
import { eraseScreen } from './fr/erase-screen.ts';
import { format } from './fr/format.ts';
import { meter } from './fr/meter.ts';
import { meterLimits } from './fr/meter-limits.ts';
import { meterPanel } from './fr/meter-panel.ts';
import { receipt } from './fr/receipt.ts';
import { selfTest } from './fr/self-test.ts';
import { settings } from './fr/settings.ts';
import { takeout } from './fr/takeout.ts';
import { tries } from './fr/tries.ts';

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
