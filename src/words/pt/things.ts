import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': 'a biblioteca dele',
  'its library (.wasm)': 'a biblioteca dele (.wasm)',
  'the list of files': 'a lista de arquivos',
};
