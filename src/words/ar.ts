import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './ar/about-file.ts';
import { address } from './ar/address.ts';
import { app } from './ar/app.ts';
import { appearance } from './ar/appearance.ts';
import { assistants } from './ar/assistants.ts';
import { attach } from './ar/attach.ts';
import { attempts } from './ar/attempts.ts';
import { backup } from './ar/backup.ts';
import { backupReminder } from './ar/backup-reminder.ts';
import { chat } from './ar/chat.ts';
import { cloud } from './ar/cloud.ts';
import { curtain } from './ar/curtain.ts';
import { downloads } from './ar/downloads.ts';
import { erase } from './ar/erase.ts';
import { eraseScreen } from './ar/erase-screen.ts';
import { fileFaults } from './ar/file-faults.ts';
import { foot } from './ar/foot.ts';
import { format } from './ar/format.ts';
import { install } from './ar/install.ts';
import { installing } from './ar/installing.ts';
import { list } from './ar/list.ts';
import { markdown } from './ar/markdown.ts';
import { meter } from './ar/meter.ts';
import { meterLimits } from './ar/meter-limits.ts';
import { meterPanel } from './ar/meter-panel.ts';
import { models } from './ar/models.ts';
import { moreModels } from './ar/more-models.ts';
import { noNetwork } from './ar/no-network.ts';
import { origins } from './ar/origins.ts';
import { palette } from './ar/palette.ts';
import { panels } from './ar/panels.ts';
import { progress } from './ar/progress.ts';
import { receipt } from './ar/receipt.ts';
import { selfTest } from './ar/self-test.ts';
import { settings } from './ar/settings.ts';
import { shelf } from './ar/shelf.ts';
import { start } from './ar/start.ts';
import { strengths } from './ar/strengths.ts';
import { takeout } from './ar/takeout.ts';
import { takeoutFaults } from './ar/takeout-faults.ts';
import { things } from './ar/things.ts';
import { tries } from './ar/tries.ts';
import { troubles } from './ar/troubles.ts';
import { turns } from './ar/turns.ts';
import { ui } from './ar/ui.ts';
import { voice } from './ar/voice.ts';
import { welcome } from './ar/welcome.ts';

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
