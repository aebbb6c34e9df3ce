import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './zh-Hans/about-file.ts';
import { moreModels } from './zh-Hans/more-models.ts';
import { downloads } from './zh-Hans/downloads.ts';
import { fileFaults } from './zh-Hans/file-faults.ts';
import { format } from './zh-Hans/format.ts';
import { models } from './zh-Hans/models.ts';
import { origins } from './zh-Hans/origins.ts';
import { progress } from './zh-Hans/progress.ts';
import { shelf } from './zh-Hans/shelf.ts';
import { strengths } from './zh-Hans/strengths.ts';
import { takeoutFaults } from './zh-Hans/takeout-faults.ts';
import { things } from './zh-Hans/things.ts';
import { troubles } from './zh-Hans/troubles.ts';
import { ui } from './zh-Hans/ui.ts';

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
