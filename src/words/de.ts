import type { Catalogue } from './catalogue.ts';
import { attach } from './de/attach.ts';
import { foot } from './de/foot.ts';
import { format } from './de/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
