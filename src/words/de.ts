import { assistants } from './de/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './de/format.ts';

export const catalogue: Catalogue = { assistants, format };
