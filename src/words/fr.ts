import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './fr/about-file.ts';
import { address } from './fr/address.ts';
import { app } from './fr/app.ts';
import { appearance } from './fr/appearance.ts';
import { assistants } from './fr/assistants.ts';
import { attach } from './fr/attach.ts';
import { attempts } from './fr/attempts.ts';
import { backup } from './fr/backup.ts';
import { backupReminder } from './fr/backup-reminder.ts';
import { chat } from './fr/chat.ts';
import { cloud } from './fr/cloud.ts';
import { curtain } from './fr/curtain.ts';
import { downloads } from './fr/downloads.ts';
import { erase } from './fr/erase.ts';
import { eraseScreen } from './fr/erase-screen.ts';
import { fileFaults } from './fr/file-faults.ts';
import { foot } from './fr/foot.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { installing } from './fr/installing.ts';
import { list } from './fr/list.ts';
import { markdown } from './fr/markdown.ts';
import { meter } from './fr/meter.ts';
import { meterLimits } from './fr/meter-limits.ts';
import { meterPanel } from './fr/meter-panel.ts';
import { models } from './fr/models.ts';
import { moreModels } from './fr/more-models.ts';
import { noNetwork } from './fr/no-network.ts';
import { origins } from './fr/origins.ts';
import { palette } from './fr/palette.ts';
import { panels } from './fr/panels.ts';
import { progress } from './fr/progress.ts';
import { receipt } from './fr/receipt.ts';
import { selfTest } from './fr/self-test.ts';
import { settings } from './fr/settings.ts';
import { shelf } from './fr/shelf.ts';
import { start } from './fr/start.ts';
import { strengths } from './fr/strengths.ts';
import { takeout } from './fr/takeout.ts';
import { takeoutFaults } from './fr/takeout-faults.ts';
import { things } from './fr/things.ts';
import { tries } from './fr/tries.ts';
import { troubles } from './fr/troubles.ts';
import { turns } from './fr/turns.ts';
import { ui } from './fr/ui.ts';
import { voice } from './fr/voice.ts';
import { welcome } from './fr/welcome.ts';

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
