import type { Catalogue } from './catalogue.ts';
import { appearance } from './zh-Hans/appearance.ts';
import { assistants } from './zh-Hans/assistants.ts';
import { format } from './zh-Hans/format.ts';
import { install } from './zh-Hans/install.ts';
import { installing } from './zh-Hans/installing.ts';
import { noNetwork } from './zh-Hans/no-network.ts';
import { voice } from './zh-Hans/voice.ts';

export const catalogue: Catalogue = {
  appearance,
  assistants,
  format,
  install,
  installing,
  noNetwork,
  voice,
};
