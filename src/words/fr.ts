import type { Catalogue } from './catalogue.ts';
import { address } from './fr/address.ts';
import { appearance } from './fr/appearance.ts';
import { assistants } from './fr/assistants.ts';
import { attach } from './fr/attach.ts';
import { attempts } from './fr/attempts.ts';
import { backup } from './fr/backup.ts';
import { backupReminder } from './fr/backup-reminder.ts';
import { chat } from './fr/chat.ts';
import { cloud } from './fr/cloud.ts';
import { curtain } from './fr/curtain.ts';
import { erase } from './fr/erase.ts';
import { eraseScreen } from './fr/erase-screen.ts';
import { foot } from './fr/foot.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { installing } from './fr/installing.ts';
import { markdown } from './fr/markdown.ts';
import { meter } from './fr/meter.ts';
import { meterLimits } from './fr/meter-limits.ts';
import { meterPanel } from './fr/meter-panel.ts';
import { noNetwork } from './fr/no-network.ts';
import { receipt } from './fr/receipt.ts';
import { selfTest } from './fr/self-test.ts';
import { settings } from './fr/settings.ts';
import { takeout } from './fr/takeout.ts';
import { tries } from './fr/tries.ts';
import { turns } from './fr/turns.ts';
import { voice } from './fr/voice.ts';
import { welcome } from './fr/welcome.ts';

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
