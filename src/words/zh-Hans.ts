import type { Catalogue } from './catalogue.ts';
import { attach } from './zh-Hans/attach.ts';
import { foot } from './zh-Hans/foot.ts';
import { appearance } from './zh-Hans/appearance.ts';
import { format } from './zh-Hans/format.ts';
import { install } from './zh-Hans/install.ts';
import { installing } from './zh-Hans/installing.ts';
import { noNetwork } from './zh-Hans/no-network.ts';
import { voice } from './zh-Hans/voice.ts';

export const catalogue: Catalogue = { attach, foot, appearance, format, install, installing, noNetwork, voice };
