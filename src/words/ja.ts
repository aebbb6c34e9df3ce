import type { Catalogue } from './catalogue.ts';
import { appearance } from './ja/appearance.ts';
import { format } from './ja/format.ts';

export const catalogue: Catalogue = { appearance, format };
