import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: 'Más',
  conversations: 'Conversaciones',
  device: 'Este dispositivo',
  app: 'Airlock',
  titles: 'Dejar que el modelo escriba los títulos',
};
