import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: '閉じる',
  copied: 'コピーしました',
  copyRefused: 'ここではできません',
  oneMoment: '少々お待ちください…',
  broken: 'このページの何かが壊れました。',
  stillStored: '保存されていたものは、まだこの端末にあります。',
  loadAgain: 'ページを再読み込み',
};
