import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './es/about-file.ts';
import { moreModels } from './es/more-models.ts';
import { downloads } from './es/downloads.ts';
import { fileFaults } from './es/file-faults.ts';
import { format } from './es/format.ts';
import { models } from './es/models.ts';
import { origins } from './es/origins.ts';
import { progress } from './es/progress.ts';
import { shelf } from './es/shelf.ts';
import { strengths } from './es/strengths.ts';
import { takeoutFaults } from './es/takeout-faults.ts';
import { things } from './es/things.ts';
import { troubles } from './es/troubles.ts';
import { ui } from './es/ui.ts';

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
