import type { Catalogue } from './catalogue.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { voice } from './ja/voice.ts';
import { installing } from './ja/installing.ts';
import { noNetwork } from './ja/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
