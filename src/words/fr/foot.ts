import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: 'Plus',
  conversations: 'Conversations',
  device: 'Cet appareil',
  app: 'Airlock',
  titles: 'Laisser le modèle écrire les titres',
};
