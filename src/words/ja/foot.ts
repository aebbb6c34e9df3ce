import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: 'その他',
  conversations: '会話',
  device: 'この端末',
  app: 'Airlock',
  titles: 'モデルに題名を付けてもらう',
};
