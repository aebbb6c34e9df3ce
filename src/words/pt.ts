import { assistants } from './pt/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './pt/format.ts';

export const catalogue: Catalogue = { assistants, format };
