import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: 'المزيد',
  conversations: 'المحادثات',
  device: 'هذا الجهاز',
  app: 'Airlock',
  titles: 'دع النموذج يكتب العناوين',
};
