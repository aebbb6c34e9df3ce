import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './ar/about-file.ts';
import { moreModels } from './ar/more-models.ts';
import { downloads } from './ar/downloads.ts';
import { fileFaults } from './ar/file-faults.ts';
import { format } from './ar/format.ts';
import { models } from './ar/models.ts';
import { origins } from './ar/origins.ts';
import { progress } from './ar/progress.ts';
import { shelf } from './ar/shelf.ts';
import { strengths } from './ar/strengths.ts';
import { takeoutFaults } from './ar/takeout-faults.ts';
import { things } from './ar/things.ts';
import { troubles } from './ar/troubles.ts';
import { ui } from './ar/ui.ts';

export const catalogue: Catalogue = {
  aboutFile,
  moreModels,
  downloads,
  fileFaults,
  format,
  models,
  origins,
  progress,
  shelf,
  strengths,
  takeoutFaults,
  things,
  troubles,
  ui,
};
