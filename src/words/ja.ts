import type { Catalogue } from './catalogue.ts';
import { appearance } from './ja/appearance.ts';
import { assistants } from './ja/assistants.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { installing } from './ja/installing.ts';
import { noNetwork } from './ja/no-network.ts';
import { voice } from './ja/voice.ts';

export const catalogue: Catalogue = {
  appearance,
  assistants,
  format,
  install,
  installing,
  noNetwork,
  voice,
};
