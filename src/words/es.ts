import { assistants } from './es/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './es/format.ts';

export const catalogue: Catalogue = { assistants, format };
