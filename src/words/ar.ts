import { assistants } from './ar/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './ar/format.ts';

export const catalogue: Catalogue = { assistants, format };
