import { assistants } from './fr/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './fr/format.ts';

export const catalogue: Catalogue = { assistants, format };
