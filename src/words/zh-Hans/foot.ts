import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: '更多',
  conversations: '对话',
  device: '此设备',
  app: 'Airlock',
  titles: '让模型拟写标题',
};
