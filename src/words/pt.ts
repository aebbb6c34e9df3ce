import type { Catalogue } from './catalogue.ts';
import { format } from './pt/format.ts';

export const catalogue: Catalogue = { format };
