import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': 'su biblioteca',
  'its library (.wasm)': 'su biblioteca (.wasm)',
  'the list of files': 'la lista de archivos',
};
