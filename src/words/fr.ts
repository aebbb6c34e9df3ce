import type { Catalogue } from './catalogue.ts';
import { appearance } from './fr/appearance.ts';
import { assistants } from './fr/assistants.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { installing } from './fr/installing.ts';
import { noNetwork } from './fr/no-network.ts';
import { voice } from './fr/voice.ts';

export const catalogue: Catalogue = {
  appearance,
  assistants,
  format,
  install,
  installing,
  noNetwork,
  voice,
};
