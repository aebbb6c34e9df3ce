import type { Catalogue } from './catalogue.ts';
import { attach } from './de/attach.ts';
import { foot } from './de/foot.ts';
import { appearance } from './de/appearance.ts';
import { format } from './de/format.ts';
import { install } from './de/install.ts';
import { installing } from './de/installing.ts';
import { noNetwork } from './de/no-network.ts';
import { voice } from './de/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
