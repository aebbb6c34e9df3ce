import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './ar/about-file.ts';
import { appearance } from './ar/appearance.ts';
import { downloads } from './ar/downloads.ts';
import { fileFaults } from './ar/file-faults.ts';
import { format } from './ar/format.ts';
import { install } from './ar/install.ts';
import { installing } from './ar/installing.ts';
import { models } from './ar/models.ts';
import { moreModels } from './ar/more-models.ts';
import { noNetwork } from './ar/no-network.ts';
import { origins } from './ar/origins.ts';
import { progress } from './ar/progress.ts';
import { shelf } from './ar/shelf.ts';
import { strengths } from './ar/strengths.ts';
import { takeoutFaults } from './ar/takeout-faults.ts';
import { things } from './ar/things.ts';
import { troubles } from './ar/troubles.ts';
import { ui } from './ar/ui.ts';
import { voice } from './ar/voice.ts';

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
