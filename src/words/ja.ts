import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './ja/about-file.ts';
import { address } from './ja/address.ts';
import { app } from './ja/app.ts';
import { appearance } from './ja/appearance.ts';
import { assistants } from './ja/assistants.ts';
import { attach } from './ja/attach.ts';
import { attempts } from './ja/attempts.ts';
import { backup } from './ja/backup.ts';
import { backupReminder } from './ja/backup-reminder.ts';
import { chat } from './ja/chat.ts';
import { cloud } from './ja/cloud.ts';
import { curtain } from './ja/curtain.ts';
import { downloads } from './ja/downloads.ts';
import { erase } from './ja/erase.ts';
import { eraseScreen } from './ja/erase-screen.ts';
import { fileFaults } from './ja/file-faults.ts';
import { foot } from './ja/foot.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { installing } from './ja/installing.ts';
import { list } from './ja/list.ts';
import { markdown } from './ja/markdown.ts';
import { meter } from './ja/meter.ts';
import { meterLimits } from './ja/meter-limits.ts';
import { meterPanel } from './ja/meter-panel.ts';
import { models } from './ja/models.ts';
import { moreModels } from './ja/more-models.ts';
import { noNetwork } from './ja/no-network.ts';
import { origins } from './ja/origins.ts';
import { palette } from './ja/palette.ts';
import { panels } from './ja/panels.ts';
import { progress } from './ja/progress.ts';
import { receipt } from './ja/receipt.ts';
import { selfTest } from './ja/self-test.ts';
import { settings } from './ja/settings.ts';
import { shelf } from './ja/shelf.ts';
import { start } from './ja/start.ts';
import { strengths } from './ja/strengths.ts';
import { takeout } from './ja/takeout.ts';
import { takeoutFaults } from './ja/takeout-faults.ts';
import { things } from './ja/things.ts';
import { tries } from './ja/tries.ts';
import { troubles } from './ja/troubles.ts';
import { turns } from './ja/turns.ts';
import { ui } from './ja/ui.ts';
import { voice } from './ja/voice.ts';
import { welcome } from './ja/welcome.ts';

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
