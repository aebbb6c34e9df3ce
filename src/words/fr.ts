import type { Catalogue } from './catalogue.ts';
import { appearance } from './fr/appearance.ts';
import { format } from './fr/format.ts';

export const catalogue: Catalogue = { appearance, format };
