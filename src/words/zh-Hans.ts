import type { Catalogue } from './catalogue.ts';
import { attach } from './zh-Hans/attach.ts';
import { foot } from './zh-Hans/foot.ts';
import { format } from './zh-Hans/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
