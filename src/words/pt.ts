import type { Catalogue } from './catalogue.ts';
import { attach } from './pt/attach.ts';
import { foot } from './pt/foot.ts';
import { appearance } from './pt/appearance.ts';
import { format } from './pt/format.ts';
import { install } from './pt/install.ts';
import { installing } from './pt/installing.ts';
import { noNetwork } from './pt/no-network.ts';
import { voice } from './pt/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
