import { readFileSync, writeFileSync } from 'node:fs';
import { withChannelTable } from './threat-model-table.ts';

const file = new URL('../docs/threat-model.md', import.meta.url);
writeFileSync(file, withChannelTable(readFileSync(file, 'utf8')));
