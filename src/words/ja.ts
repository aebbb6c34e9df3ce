import type { Catalogue } from './catalogue.ts';
import { attach } from './ja/attach.ts';
import { foot } from './ja/foot.ts';
import { appearance } from './ja/appearance.ts';
import { assistants } from './ja/assistants.ts';
import { attempts } from './ja/attempts.ts';
import { backup } from './ja/backup.ts';
import { backupReminder } from './ja/backup-reminder.ts';
import { cloud } from './ja/cloud.ts';
import { curtain } from './ja/curtain.ts';
import { erase } from './ja/erase.ts';
import { eraseScreen } from './ja/erase-screen.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { installing } from './ja/installing.ts';
import { meter } from './ja/meter.ts';
import { meterLimits } from './ja/meter-limits.ts';
import { meterPanel } from './ja/meter-panel.ts';
import { noNetwork } from './ja/no-network.ts';
import { receipt } from './ja/receipt.ts';
import { selfTest } from './ja/self-test.ts';
import { settings } from './ja/settings.ts';
import { takeout } from './ja/takeout.ts';
import { tries } from './ja/tries.ts';
import { voice } from './ja/voice.ts';

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
