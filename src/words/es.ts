import type { Catalogue } from './catalogue.ts';
import { format } from './es/format.ts';
import { install } from './es/install.ts';
import { voice } from './es/voice.ts';
import { installing } from './es/installing.ts';
import { noNetwork } from './es/no-network.ts';

export const catalogue: Catalogue = { format, install, voice, installing, noNetwork };
