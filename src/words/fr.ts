import type { Catalogue } from './catalogue.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { voice } from './fr/voice.ts';
import { installing } from './fr/installing.ts';
import { noNetwork } from './fr/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
