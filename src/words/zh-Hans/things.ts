import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': '它的库',
  'its library (.wasm)': '它的库（.wasm）',
  'the list of files': '文件清单',
};
