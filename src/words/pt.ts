import type { Catalogue } from './catalogue.ts';
import { format } from './pt/format.ts';
import { install } from './pt/install.ts';
import { voice } from './pt/voice.ts';
import { installing } from './pt/installing.ts';
import { noNetwork } from './pt/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
