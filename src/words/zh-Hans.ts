import type { Catalogue } from './catalogue.ts';
import { format } from './zh-Hans/format.ts';
import { install } from './zh-Hans/install.ts';
import { voice } from './zh-Hans/voice.ts';
import { installing } from './zh-Hans/installing.ts';
import { noNetwork } from './zh-Hans/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
