import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './fr/about-file.ts';
import { moreModels } from './fr/more-models.ts';
import { downloads } from './fr/downloads.ts';
import { fileFaults } from './fr/file-faults.ts';
import { format } from './fr/format.ts';
import { models } from './fr/models.ts';
import { origins } from './fr/origins.ts';
import { progress } from './fr/progress.ts';
import { shelf } from './fr/shelf.ts';
import { strengths } from './fr/strengths.ts';
import { takeoutFaults } from './fr/takeout-faults.ts';
import { things } from './fr/things.ts';
import { troubles } from './fr/troubles.ts';
import { ui } from './fr/ui.ts';

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
