import type { Catalogue } from './catalogue.ts';
import { format } from './de/format.ts';
import { install } from './de/install.ts';
import { voice } from './de/voice.ts';
import { installing } from './de/installing.ts';
import { noNetwork } from './de/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
