import type { Catalogue } from './catalogue.ts';
import { attach } from './es/attach.ts';
import { foot } from './es/foot.ts';
import { appearance } from './es/appearance.ts';
import { format } from './es/format.ts';
import { install } from './es/install.ts';
import { installing } from './es/installing.ts';
import { noNetwork } from './es/no-network.ts';
import { voice } from './es/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
