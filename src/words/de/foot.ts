import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: 'Mehr',
  conversations: 'Unterhaltungen',
  device: 'Dieses Gerät',
  app: 'Airlock',
  titles: 'Das Modell Titel schreiben lassen',
};
