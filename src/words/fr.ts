import type { Catalogue } from './catalogue.ts';
import { attach } from './fr/attach.ts';
import { foot } from './fr/foot.ts';
import { appearance } from './fr/appearance.ts';
import { assistants } from './fr/assistants.ts';
import { attempts } from './fr/attempts.ts';
import { backup } from './fr/backup.ts';
import { backupReminder } from './fr/backup-reminder.ts';
import { cloud } from './fr/cloud.ts';
import { curtain } from './fr/curtain.ts';
import { erase } from './fr/erase.ts';
import { eraseScreen } from './fr/erase-screen.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { installing } from './fr/installing.ts';
import { meter } from './fr/meter.ts';
import { meterLimits } from './fr/meter-limits.ts';
import { meterPanel } from './fr/meter-panel.ts';
import { noNetwork } from './fr/no-network.ts';
import { receipt } from './fr/receipt.ts';
import { selfTest } from './fr/self-test.ts';
import { settings } from './fr/settings.ts';
import { takeout } from './fr/takeout.ts';
import { tries } from './fr/tries.ts';
import { voice } from './fr/voice.ts';

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
