import { assistants } from './ja/assistants.ts';
import type { Catalogue } from './catalogue.ts';
import { format } from './ja/format.ts';

export const catalogue: Catalogue = { assistants, format };
