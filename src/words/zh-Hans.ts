import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './zh-Hans/about-file.ts';
import { appearance } from './zh-Hans/appearance.ts';
import { downloads } from './zh-Hans/downloads.ts';
import { fileFaults } from './zh-Hans/file-faults.ts';
import { format } from './zh-Hans/format.ts';
import { install } from './zh-Hans/install.ts';
import { installing } from './zh-Hans/installing.ts';
import { models } from './zh-Hans/models.ts';
import { moreModels } from './zh-Hans/more-models.ts';
import { noNetwork } from './zh-Hans/no-network.ts';
import { origins } from './zh-Hans/origins.ts';
import { progress } from './zh-Hans/progress.ts';
import { shelf } from './zh-Hans/shelf.ts';
import { strengths } from './zh-Hans/strengths.ts';
import { takeoutFaults } from './zh-Hans/takeout-faults.ts';
import { things } from './zh-Hans/things.ts';
import { troubles } from './zh-Hans/troubles.ts';
import { ui } from './zh-Hans/ui.ts';
import { voice } from './zh-Hans/voice.ts';

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
