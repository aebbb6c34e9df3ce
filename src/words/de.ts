import type { Catalogue } from './catalogue.ts';
import { format } from './de/format.ts';

export const catalogue: Catalogue = { format };
