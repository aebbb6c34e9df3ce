import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': 'sa bibliothèque',
  'its library (.wasm)': 'sa bibliothèque (.wasm)',
  'the list of files': 'la liste des fichiers',
};
