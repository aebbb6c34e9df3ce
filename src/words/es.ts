import type { Catalogue } from './catalogue.ts';
import { attach } from './es/attach.ts';
import { foot } from './es/foot.ts';
import { appearance } from './es/appearance.ts';
import { assistants } from './es/assistants.ts';
import { attempts } from './es/attempts.ts';
import { backup } from './es/backup.ts';
import { backupReminder } from './es/backup-reminder.ts';
import { cloud } from './es/cloud.ts';
import { curtain } from './es/curtain.ts';
import { erase } from './es/erase.ts';
import { eraseScreen } from './es/erase-screen.ts';
import { format } from './es/format.ts';
import { install } from './es/install.ts';
import { installing } from './es/installing.ts';
import { meter } from './es/meter.ts';
import { meterLimits } from './es/meter-limits.ts';
import { meterPanel } from './es/meter-panel.ts';
import { noNetwork } from './es/no-network.ts';
import { receipt } from './es/receipt.ts';
import { selfTest } from './es/self-test.ts';
import { settings } from './es/settings.ts';
import { takeout } from './es/takeout.ts';
import { tries } from './es/tries.ts';
import { voice } from './es/voice.ts';

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
