import type { Catalogue } from './catalogue.ts';
import { appearance } from './de/appearance.ts';
import { format } from './de/format.ts';

export const catalogue: Catalogue = { appearance, format };
