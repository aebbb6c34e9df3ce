import type { Catalogue } from './catalogue.ts';
import { attach } from './ar/attach.ts';
import { foot } from './ar/foot.ts';
import { appearance } from './ar/appearance.ts';
import { assistants } from './ar/assistants.ts';
import { attempts } from './ar/attempts.ts';
import { backup } from './ar/backup.ts';
import { backupReminder } from './ar/backup-reminder.ts';
import { cloud } from './ar/cloud.ts';
import { curtain } from './ar/curtain.ts';
import { erase } from './ar/erase.ts';
import { eraseScreen } from './ar/erase-screen.ts';
import { format } from './ar/format.ts';
import { install } from './ar/install.ts';
import { installing } from './ar/installing.ts';
import { meter } from './ar/meter.ts';
import { meterLimits } from './ar/meter-limits.ts';
import { meterPanel } from './ar/meter-panel.ts';
import { noNetwork } from './ar/no-network.ts';
import { receipt } from './ar/receipt.ts';
import { selfTest } from './ar/self-test.ts';
import { settings } from './ar/settings.ts';
import { takeout } from './ar/takeout.ts';
import { tries } from './ar/tries.ts';
import { voice } from './ar/voice.ts';

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
