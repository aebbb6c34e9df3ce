import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './pt/about-file.ts';
import { moreModels } from './pt/more-models.ts';
import { downloads } from './pt/downloads.ts';
import { fileFaults } from './pt/file-faults.ts';
import { format } from './pt/format.ts';
import { models } from './pt/models.ts';
import { origins } from './pt/origins.ts';
import { progress } from './pt/progress.ts';
import { shelf } from './pt/shelf.ts';
import { strengths } from './pt/strengths.ts';
import { takeoutFaults } from './pt/takeout-faults.ts';
import { things } from './pt/things.ts';
import { troubles } from './pt/troubles.ts';
import { ui } from './pt/ui.ts';

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
