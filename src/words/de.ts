import type { Catalogue } from './catalogue.ts';
import { appearance } from './de/appearance.ts';
import { assistants } from './de/assistants.ts';
import { format } from './de/format.ts';
import { install } from './de/install.ts';
import { installing } from './de/installing.ts';
import { noNetwork } from './de/no-network.ts';
import { voice } from './de/voice.ts';

export const catalogue: Catalogue = {
  appearance,
  assistants,
  format,
  install,
  installing,
  noNetwork,
  voice,
};
