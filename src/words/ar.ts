import type { Catalogue } from './catalogue.ts';
import { appearance } from './ar/appearance.ts';
import { assistants } from './ar/assistants.ts';
import { format } from './ar/format.ts';
import { install } from './ar/install.ts';
import { installing } from './ar/installing.ts';
import { noNetwork } from './ar/no-network.ts';
import { voice } from './ar/voice.ts';

export const catalogue: Catalogue = {
  appearance,
  assistants,
  format,
  install,
  installing,
  noNetwork,
  voice,
};
