import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './es/about-file.ts';
import { appearance } from './es/appearance.ts';
import { downloads } from './es/downloads.ts';
import { fileFaults } from './es/file-faults.ts';
import { format } from './es/format.ts';
import { install } from './es/install.ts';
import { installing } from './es/installing.ts';
import { models } from './es/models.ts';
import { moreModels } from './es/more-models.ts';
import { noNetwork } from './es/no-network.ts';
import { origins } from './es/origins.ts';
import { progress } from './es/progress.ts';
import { shelf } from './es/shelf.ts';
import { strengths } from './es/strengths.ts';
import { takeoutFaults } from './es/takeout-faults.ts';
import { things } from './es/things.ts';
import { troubles } from './es/troubles.ts';
import { ui } from './es/ui.ts';
import { voice } from './es/voice.ts';

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
