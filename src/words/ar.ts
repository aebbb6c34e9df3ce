import type { Catalogue } from './catalogue.ts';
import { appearance } from './ar/appearance.ts';
import { format } from './ar/format.ts';

export const catalogue: Catalogue = { appearance, format };
