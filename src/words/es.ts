import type { Catalogue } from './catalogue.ts';
import { attach } from './es/attach.ts';
import { foot } from './es/foot.ts';
import { format } from './es/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
