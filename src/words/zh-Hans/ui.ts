import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: '关闭',
  copied: '已复制',
  copyRefused: '这里不允许',
  oneMoment: '请稍候…',
  broken: '这个页面里有东西坏了。',
  stillStored: '已保存的内容仍在这台设备上。',
  loadAgain: '重新加载页面',
};
