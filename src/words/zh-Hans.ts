import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './zh-Hans/about-file.ts';
import { address } from './zh-Hans/address.ts';
import { app } from './zh-Hans/app.ts';
import { appearance } from './zh-Hans/appearance.ts';
import { assistants } from './zh-Hans/assistants.ts';
import { attach } from './zh-Hans/attach.ts';
import { attempts } from './zh-Hans/attempts.ts';
import { backup } from './zh-Hans/backup.ts';
import { backupReminder } from './zh-Hans/backup-reminder.ts';
import { chat } from './zh-Hans/chat.ts';
import { cloud } from './zh-Hans/cloud.ts';
import { curtain } from './zh-Hans/curtain.ts';
import { downloads } from './zh-Hans/downloads.ts';
import { erase } from './zh-Hans/erase.ts';
import { eraseScreen } from './zh-Hans/erase-screen.ts';
import { fileFaults } from './zh-Hans/file-faults.ts';
import { foot } from './zh-Hans/foot.ts';
import { format } from './zh-Hans/format.ts';
import { install } from './zh-Hans/install.ts';
import { installing } from './zh-Hans/installing.ts';
import { list } from './zh-Hans/list.ts';
import { markdown } from './zh-Hans/markdown.ts';
import { meter } from './zh-Hans/meter.ts';
import { meterLimits } from './zh-Hans/meter-limits.ts';
import { meterPanel } from './zh-Hans/meter-panel.ts';
import { models } from './zh-Hans/models.ts';
import { moreModels } from './zh-Hans/more-models.ts';
import { noNetwork } from './zh-Hans/no-network.ts';
import { origins } from './zh-Hans/origins.ts';
import { palette } from './zh-Hans/palette.ts';
import { panels } from './zh-Hans/panels.ts';
import { progress } from './zh-Hans/progress.ts';
import { receipt } from './zh-Hans/receipt.ts';
import { selfTest } from './zh-Hans/self-test.ts';
import { settings } from './zh-Hans/settings.ts';
import { shelf } from './zh-Hans/shelf.ts';
import { start } from './zh-Hans/start.ts';
import { strengths } from './zh-Hans/strengths.ts';
import { takeout } from './zh-Hans/takeout.ts';
import { takeoutFaults } from './zh-Hans/takeout-faults.ts';
import { things } from './zh-Hans/things.ts';
import { tries } from './zh-Hans/tries.ts';
import { troubles } from './zh-Hans/troubles.ts';
import { turns } from './zh-Hans/turns.ts';
import { ui } from './zh-Hans/ui.ts';
import { voice } from './zh-Hans/voice.ts';
import { welcome } from './zh-Hans/welcome.ts';

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
