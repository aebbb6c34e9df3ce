import type { Catalogue } from './catalogue.ts';
import { appearance } from './es/appearance.ts';
import { assistants } from './es/assistants.ts';
import { format } from './es/format.ts';
import { install } from './es/install.ts';
import { installing } from './es/installing.ts';
import { noNetwork } from './es/no-network.ts';
import { voice } from './es/voice.ts';

export const catalogue: Catalogue = {
  appearance,
  assistants,
  format,
  install,
  installing,
  noNetwork,
  voice,
};
