import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './de/about-file.ts';
import { appearance } from './de/appearance.ts';
import { downloads } from './de/downloads.ts';
import { fileFaults } from './de/file-faults.ts';
import { format } from './de/format.ts';
import { install } from './de/install.ts';
import { installing } from './de/installing.ts';
import { models } from './de/models.ts';
import { moreModels } from './de/more-models.ts';
import { noNetwork } from './de/no-network.ts';
import { origins } from './de/origins.ts';
import { progress } from './de/progress.ts';
import { shelf } from './de/shelf.ts';
import { strengths } from './de/strengths.ts';
import { takeoutFaults } from './de/takeout-faults.ts';
import { things } from './de/things.ts';
import { troubles } from './de/troubles.ts';
import { ui } from './de/ui.ts';
import { voice } from './de/voice.ts';

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
