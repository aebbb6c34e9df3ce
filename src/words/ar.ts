import type { Catalogue } from './catalogue.ts';
import { attach } from './ar/attach.ts';
import { foot } from './ar/foot.ts';
import { appearance } from './ar/appearance.ts';
import { format } from './ar/format.ts';
import { install } from './ar/install.ts';
import { installing } from './ar/installing.ts';
import { noNetwork } from './ar/no-network.ts';
import { voice } from './ar/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
