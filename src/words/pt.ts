import type { Catalogue } from './catalogue.ts';
import { attach } from './pt/attach.ts';
import { foot } from './pt/foot.ts';
import { format } from './pt/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
