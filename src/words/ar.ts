import type { Catalogue } from './catalogue.ts';
import { format } from './ar/format.ts';
import { install } from './ar/install.ts';
import { voice } from './ar/voice.ts';
import { installing } from './ar/installing.ts';
import { noNetwork } from './ar/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
