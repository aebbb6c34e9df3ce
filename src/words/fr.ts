import type { Catalogue } from './catalogue.ts';
import { attach } from './fr/attach.ts';
import { foot } from './fr/foot.ts';
import { appearance } from './fr/appearance.ts';
import { format } from './fr/format.ts';
import { install } from './fr/install.ts';
import { installing } from './fr/installing.ts';
import { noNetwork } from './fr/no-network.ts';
import { voice } from './fr/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
