import type { Catalogue } from './catalogue.ts';
import { appearance } from './zh-Hans/appearance.ts';
import { format } from './zh-Hans/format.ts';

export const catalogue: Catalogue = { appearance, format };
