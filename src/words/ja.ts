import type { Catalogue } from './catalogue.ts';
import { attach } from './ja/attach.ts';
import { foot } from './ja/foot.ts';
import { appearance } from './ja/appearance.ts';
import { format } from './ja/format.ts';
import { install } from './ja/install.ts';
import { installing } from './ja/installing.ts';
import { noNetwork } from './ja/no-network.ts';
import { voice } from './ja/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
