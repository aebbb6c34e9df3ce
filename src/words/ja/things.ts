import type { Catalogue } from '../catalogue.ts';

export const things: Catalogue['things'] = {
  'its library': 'ライブラリー',
  'its library (.wasm)': 'ライブラリー（.wasm）',
  'the list of files': 'ファイルの一覧',
};
