import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './de/about-file.ts';
import { address } from './de/address.ts';
import { app } from './de/app.ts';
import { appearance } from './de/appearance.ts';
import { assistants } from './de/assistants.ts';
import { attach } from './de/attach.ts';
import { attempts } from './de/attempts.ts';
import { backup } from './de/backup.ts';
import { backupReminder } from './de/backup-reminder.ts';
import { chat } from './de/chat.ts';
import { cloud } from './de/cloud.ts';
import { curtain } from './de/curtain.ts';
import { downloads } from './de/downloads.ts';
import { erase } from './de/erase.ts';
import { eraseScreen } from './de/erase-screen.ts';
import { fileFaults } from './de/file-faults.ts';
import { foot } from './de/foot.ts';
import { format } from './de/format.ts';
import { install } from './de/install.ts';
import { installing } from './de/installing.ts';
import { list } from './de/list.ts';
import { markdown } from './de/markdown.ts';
import { meter } from './de/meter.ts';
import { meterLimits } from './de/meter-limits.ts';
import { meterPanel } from './de/meter-panel.ts';
import { models } from './de/models.ts';
import { moreModels } from './de/more-models.ts';
import { noNetwork } from './de/no-network.ts';
import { origins } from './de/origins.ts';
import { palette } from './de/palette.ts';
import { panels } from './de/panels.ts';
import { progress } from './de/progress.ts';
import { receipt } from './de/receipt.ts';
import { selfTest } from './de/self-test.ts';
import { settings } from './de/settings.ts';
import { shelf } from './de/shelf.ts';
import { start } from './de/start.ts';
import { strengths } from './de/strengths.ts';
import { takeout } from './de/takeout.ts';
import { takeoutFaults } from './de/takeout-faults.ts';
import { things } from './de/things.ts';
import { tries } from './de/tries.ts';
import { troubles } from './de/troubles.ts';
import { turns } from './de/turns.ts';
import { ui } from './de/ui.ts';
import { voice } from './de/voice.ts';
import { welcome } from './de/welcome.ts';

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
