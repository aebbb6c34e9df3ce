import { assistants } from './zh-Hans/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './zh-Hans/format.ts';

export const catalogue: Catalogue = { assistants, format };
