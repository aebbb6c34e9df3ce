import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': 'مكتبته',
  'its library (.wasm)': 'مكتبته (‎.wasm)',
  'the list of files': 'قائمة الملفات',
};
