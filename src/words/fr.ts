import type { Catalogue } from './catalogue.ts';
import { attach } from './fr/attach.ts';
import { foot } from './fr/foot.ts';
import { format } from './fr/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
