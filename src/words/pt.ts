import type { Catalogue } from './catalogue.ts';
import { address } from './pt/address.ts';
import { appearance } from './pt/appearance.ts';
import { assistants } from './pt/assistants.ts';
import { attach } from './pt/attach.ts';
import { attempts } from './pt/attempts.ts';
import { backup } from './pt/backup.ts';
import { backupReminder } from './pt/backup-reminder.ts';
import { chat } from './pt/chat.ts';
import { cloud } from './pt/cloud.ts';
import { curtain } from './pt/curtain.ts';
import { erase } from './pt/erase.ts';
import { eraseScreen } from './pt/erase-screen.ts';
import { foot } from './pt/foot.ts';
import { format } from './pt/format.ts';
import { install } from './pt/install.ts';
import { installing } from './pt/installing.ts';
import { markdown } from './pt/markdown.ts';
import { meter } from './pt/meter.ts';
import { meterLimits } from './pt/meter-limits.ts';
import { meterPanel } from './pt/meter-panel.ts';
import { noNetwork } from './pt/no-network.ts';
import { receipt } from './pt/receipt.ts';
import { selfTest } from './pt/self-test.ts';
import { settings } from './pt/settings.ts';
import { takeout } from './pt/takeout.ts';
import { tries } from './pt/tries.ts';
import { turns } from './pt/turns.ts';
import { voice } from './pt/voice.ts';
import { welcome } from './pt/welcome.ts';

export const catalogue: Catalogue = {
  address,
  appearance,
  assistants,
  attach,
  attempts,
  backup,
  backupReminder,
  chat,
  cloud,
  curtain,
  erase,
  eraseScreen,
  foot,
  format,
  install,
  installing,
  markdown,
  meter,
  meterLimits,
  meterPanel,
  noNetwork,
  receipt,
  selfTest,
  settings,
  takeout,
  tries,
  turns,
  voice,
  welcome,
};
