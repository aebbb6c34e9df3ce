import type { Catalogue } from './catalogue.ts';
import { attach } from './ar/attach.ts';
import { foot } from './ar/foot.ts';
import { format } from './ar/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
