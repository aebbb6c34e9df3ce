import type { Catalogue } from './catalogue.ts';
import { attach } from './ja/attach.ts';
import { foot } from './ja/foot.ts';
import { format } from './ja/format.ts';

export const catalogue: Catalogue = { attach, foot, format };
