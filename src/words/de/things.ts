import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': 'seine Bibliothek',
  'its library (.wasm)': 'seine Bibliothek (.wasm)',
  'the list of files': 'die Liste der Dateien',
};
