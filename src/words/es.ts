import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './es/about-file.ts';
import { address } from './es/address.ts';
import { app } from './es/app.ts';
import { appearance } from './es/appearance.ts';
import { assistants } from './es/assistants.ts';
import { attach } from './es/attach.ts';
import { attempts } from './es/attempts.ts';
import { backup } from './es/backup.ts';
import { backupReminder } from './es/backup-reminder.ts';
import { chat } from './es/chat.ts';
import { cloud } from './es/cloud.ts';
import { curtain } from './es/curtain.ts';
import { downloads } from './es/downloads.ts';
import { erase } from './es/erase.ts';
import { eraseScreen } from './es/erase-screen.ts';
import { fileFaults } from './es/file-faults.ts';
import { foot } from './es/foot.ts';
import { format } from './es/format.ts';
import { install } from './es/install.ts';
import { installing } from './es/installing.ts';
import { list } from './es/list.ts';
import { markdown } from './es/markdown.ts';
import { meter } from './es/meter.ts';
import { meterLimits } from './es/meter-limits.ts';
import { meterPanel } from './es/meter-panel.ts';
import { models } from './es/models.ts';
import { moreModels } from './es/more-models.ts';
import { noNetwork } from './es/no-network.ts';
import { origins } from './es/origins.ts';
import { palette } from './es/palette.ts';
import { panels } from './es/panels.ts';
import { progress } from './es/progress.ts';
import { receipt } from './es/receipt.ts';
import { selfTest } from './es/self-test.ts';
import { settings } from './es/settings.ts';
import { shelf } from './es/shelf.ts';
import { start } from './es/start.ts';
import { strengths } from './es/strengths.ts';
import { takeout } from './es/takeout.ts';
import { takeoutFaults } from './es/takeout-faults.ts';
import { things } from './es/things.ts';
import { tries } from './es/tries.ts';
import { troubles } from './es/troubles.ts';
import { turns } from './es/turns.ts';
import { ui } from './es/ui.ts';
import { voice } from './es/voice.ts';
import { welcome } from './es/welcome.ts';

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
