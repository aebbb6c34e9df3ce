import type { Catalogue } from './catalogue.ts';
import { appearance } from './es/appearance.ts';
import { format } from './es/format.ts';

export const catalogue: Catalogue = { appearance, format };
