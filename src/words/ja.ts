import type { Catalogue } from './catalogue.ts';
import { address } from './ja/address.ts';
import { appearance } from './ja/appearance.ts';
import { assistants } from './ja/assistants.ts';
import { attach } from './ja/attach.ts';
import { attempts } from './ja/attempts.ts';
import { backup } from './ja/backup.ts';
import { backupReminder } from './ja/backup-reminder.ts';
import { chat } from './ja/chat.ts';
import { cloud } from './ja/cloud.ts';
import { curtain } from './ja/curtain.ts';
import { erase } from './ja/erase.ts';
import { eraseScreen } from './ja/erase-screen.ts';
import { foot } from './ja/foot.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { installing } from './ja/installing.ts';
import { markdown } from './ja/markdown.ts';
import { meter } from './ja/meter.ts';
import { meterLimits } from './ja/meter-limits.ts';
import { meterPanel } from './ja/meter-panel.ts';
import { noNetwork } from './ja/no-network.ts';
import { receipt } from './ja/receipt.ts';
import { selfTest } from './ja/self-test.ts';
import { settings } from './ja/settings.ts';
import { takeout } from './ja/takeout.ts';
import { tries } from './ja/tries.ts';
import { turns } from './ja/turns.ts';
import { voice } from './ja/voice.ts';
import { welcome } from './ja/welcome.ts';

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
