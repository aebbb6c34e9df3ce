import type { Catalogue } from './catalogue.ts';
import { appearance } from './pt/appearance.ts';
import { format } from './pt/format.ts';

export const catalogue: Catalogue = { appearance, format };
