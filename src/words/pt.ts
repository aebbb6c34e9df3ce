import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './pt/about-file.ts';
import { address } from './pt/address.ts';
import { app } from './pt/app.ts';
import { appearance } from './pt/appearance.ts';
import { assistants } from './pt/assistants.ts';
import { attach } from './pt/attach.ts';
import { attempts } from './pt/attempts.ts';
import { backup } from './pt/backup.ts';
import { backupReminder } from './pt/backup-reminder.ts';
import { chat } from './pt/chat.ts';
import { cloud } from './pt/cloud.ts';
import { curtain } from './pt/curtain.ts';
import { downloads } from './pt/downloads.ts';
import { erase } from './pt/erase.ts';
import { eraseScreen } from './pt/erase-screen.ts';
import { fileFaults } from './pt/file-faults.ts';
import { foot } from './pt/foot.ts';
import { format } from './pt/format.ts';
import { install } from './pt/install.ts';
import { installing } from './pt/installing.ts';
import { list } from './pt/list.ts';
import { markdown } from './pt/markdown.ts';
import { meter } from './pt/meter.ts';
import { meterLimits } from './pt/meter-limits.ts';
import { meterPanel } from './pt/meter-panel.ts';
import { models } from './pt/models.ts';
import { moreModels } from './pt/more-models.ts';
import { noNetwork } from './pt/no-network.ts';
import { origins } from './pt/origins.ts';
import { palette } from './pt/palette.ts';
import { panels } from './pt/panels.ts';
import { progress } from './pt/progress.ts';
import { receipt } from './pt/receipt.ts';
import { selfTest } from './pt/self-test.ts';
import { settings } from './pt/settings.ts';
import { shelf } from './pt/shelf.ts';
import { start } from './pt/start.ts';
import { strengths } from './pt/strengths.ts';
import { takeout } from './pt/takeout.ts';
import { takeoutFaults } from './pt/takeout-faults.ts';
import { things } from './pt/things.ts';
import { tries } from './pt/tries.ts';
import { troubles } from './pt/troubles.ts';
import { turns } from './pt/turns.ts';
import { ui } from './pt/ui.ts';
import { voice } from './pt/voice.ts';
import { welcome } from './pt/welcome.ts';

export const catalogue: Catalogue = {
  aboutFile,
  address,
  app,
  appearance,
  assistants,
  attach,
  attempts,
  backup,
  backupReminder,
  chat,
  cloud,
  curtain,
  downloads,
  erase,
  eraseScreen,
  fileFaults,
  foot,
  format,
  install,
  installing,
  list,
  markdown,
  meter,
  meterLimits,
  meterPanel,
  models,
  moreModels,
  noNetwork,
  origins,
  palette,
  panels,
  progress,
  receipt,
  selfTest,
  settings,
  shelf,
  start,
  strengths,
  takeout,
  takeoutFaults,
  things,
  tries,
  troubles,
  turns,
  ui,
  voice,
  welcome,
};
