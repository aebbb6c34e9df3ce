import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './fr/about-file.ts';
import { appearance } from './fr/appearance.ts';
import { downloads } from './fr/downloads.ts';
import { fileFaults } from './fr/file-faults.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { installing } from './fr/installing.ts';
import { models } from './fr/models.ts';
import { moreModels } from './fr/more-models.ts';
import { noNetwork } from './fr/no-network.ts';
import { origins } from './fr/origins.ts';
import { progress } from './fr/progress.ts';
import { shelf } from './fr/shelf.ts';
import { strengths } from './fr/strengths.ts';
import { takeoutFaults } from './fr/takeout-faults.ts';
import { things } from './fr/things.ts';
import { troubles } from './fr/troubles.ts';
import { ui } from './fr/ui.ts';
import { voice } from './fr/voice.ts';

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
