import type { Catalogue } from './catalogue.ts';
import { aboutFile } from './ja/about-file.ts';
import { appearance } from './ja/appearance.ts';
import { downloads } from './ja/downloads.ts';
import { fileFaults } from './ja/file-faults.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { installing } from './ja/installing.ts';
import { models } from './ja/models.ts';
import { moreModels } from './ja/more-models.ts';
import { noNetwork } from './ja/no-network.ts';
import { origins } from './ja/origins.ts';
import { progress } from './ja/progress.ts';
import { shelf } from './ja/shelf.ts';
import { strengths } from './ja/strengths.ts';
import { takeoutFaults } from './ja/takeout-faults.ts';
import { things } from './ja/things.ts';
import { troubles } from './ja/troubles.ts';
import { ui } from './ja/ui.ts';
import { voice } from './ja/voice.ts';

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
