import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './pt/about-file.ts';
import { appearance } from './pt/appearance.ts';
import { downloads } from './pt/downloads.ts';
import { fileFaults } from './pt/file-faults.ts';
import { format } from './pt/format.ts';
import { install } from './pt/install.ts';
import { installing } from './pt/installing.ts';
import { models } from './pt/models.ts';
import { moreModels } from './pt/more-models.ts';
import { noNetwork } from './pt/no-network.ts';
import { origins } from './pt/origins.ts';
import { progress } from './pt/progress.ts';
import { shelf } from './pt/shelf.ts';
import { strengths } from './pt/strengths.ts';
import { takeoutFaults } from './pt/takeout-faults.ts';
import { things } from './pt/things.ts';
import { troubles } from './pt/troubles.ts';
import { ui } from './pt/ui.ts';
import { voice } from './pt/voice.ts';

export const catalogue: Catalogue = {
  aboutFile,
  appearance,
  downloads,
  fileFaults,
  format,
  install,
  installing,
  models,
  moreModels,
  noNetwork,
  origins,
  progress,
  shelf,
  strengths,
  takeoutFaults,
  things,
  troubles,
  ui,
  voice,
};
